#pragma once

#include "app/cli/arguments.h"

/// One function per command; each gives the exit code.
namespace greffier::cli {

int init(const Arguments& arguments);
int sample(const Arguments& arguments);
int readCallVerb(const Arguments& arguments);
int readFormVerb(const Arguments& arguments);
int readTextVerb(const Arguments& arguments);
int readSheetVerb(const Arguments& arguments);
int call(const Arguments& arguments);
int holders(const Arguments& arguments);
int intake(const Arguments& arguments);
int screen(const Arguments& arguments);
int decide(const Arguments& arguments);
int waive(const Arguments& arguments);
int secondLook(const Arguments& arguments);
int conflict(const Arguments& arguments);
int condition(const Arguments& arguments);
int group(const Arguments& arguments);
int region(const Arguments& arguments);
int membership(const Arguments& arguments);
int rules(const Arguments& arguments);
int reason(const Arguments& arguments);
int file(const Arguments& arguments);
int skip(const Arguments& arguments);
int mergePersons(const Arguments& arguments);
int keepApart(const Arguments& arguments);
int formLabel(const Arguments& arguments);
int settle(const Arguments& arguments);
int correct(const Arguments& arguments);
int chooseVersion(const Arguments& arguments);
int shortlist(const Arguments& arguments);
int shortlistAdd(const Arguments& arguments);
int shortlistNote(const Arguments& arguments);
int ranking(const Arguments& arguments);
int interview(const Arguments& arguments);
int legalSystem(const Arguments& arguments);
int view(const Arguments& arguments);
int balance(const Arguments& arguments);
int timetable(const Arguments& arguments);
int list(const Arguments& arguments);
int exportDocument(const Arguments& arguments);
int templateVerb(const Arguments& arguments);
int history(const Arguments& arguments);
int forecastVerb(const Arguments& arguments);
int deadlineVerb(const Arguments& arguments);
int page(const Arguments& arguments);
int openCall(const Arguments& arguments);
int calendar(const Arguments& arguments);
int today(const Arguments& arguments);
int mandate(const Arguments& arguments);
int session(const Arguments& arguments);
int noteSet(const Arguments& arguments);
int remind(const Arguments& arguments);
int note(const Arguments& arguments);
int reply(const Arguments& arguments);
int search(const Arguments& arguments);
int undo(const Arguments& arguments);
int verify(const Arguments& arguments);
int backup(const Arguments& arguments);

} // namespace greffier::cli
