// The list itself. Letters of menus ("&") are chosen so that no two of a menu are the same.
#include "ui/actions/action_list.h"

using namespace Qt::StringLiterals;

namespace greffier::ui {

namespace {

// A table: a line for what an action is, and one for each of its texts.
// clang-format off

QList<ActionEntry> registerMenu()
{
    return {
        {u"newRegister"_s, ActionMenu::Register, 0, {}, u"new"_s, u"Ctrl+N"_s,
         QT_TRANSLATE_NOOP("Actions", "&New register…"),
         QT_TRANSLATE_NOOP("Actions", "Makes an empty register in a file of its own")},
        {u"openRegister"_s, ActionMenu::Register, 0, {}, u"open"_s, u"Ctrl+O"_s,
         QT_TRANSLATE_NOOP("Actions", "&Open a register…"),
         QT_TRANSLATE_NOOP("Actions", "Opens a register from its file")},
        {u"openSample"_s, ActionMenu::Register, 0, {}, u"sample"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Open the &sample session"),
         QT_TRANSLATE_NOOP("Actions", "An invented session that shows every place filled")},
        {u"recent"_s, ActionMenu::Register, 0, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "&Recent"),
         QT_TRANSLATE_NOOP("Actions", "The registers opened last")},
        {u"backUp"_s, ActionMenu::Register, 1, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "Make a &backup…"),
         QT_TRANSLATE_NOOP("Actions",
                           "A verified copy of register and files in a folder of your choice")},
        {u"verify"_s, ActionMenu::Register, 1, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "&Check the register"),
         QT_TRANSLATE_NOOP("Actions", "Whether acts, seals, rows and stored files hold together")},
        {u"saveCalendar"_s, ActionMenu::Register, 1, {}, u"export"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Deadlines as a calendar…"),
         QT_TRANSLATE_NOOP("Actions", "Writes deadlines and dates to a file that calendars read")},
        {u"templates"_s, ActionMenu::Register, 1, {}, u"document"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Templates of documents…"),
         QT_TRANSLATE_NOOP("Actions",
                           "What Word documents are made from, for each document and language")},
        {u"formLabels"_s, ActionMenu::Register, 1, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "&Wordings of forms…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Wordings of forms that the office knows besides the shipped ones")},
        {u"print"_s, ActionMenu::Register, 2, {}, {}, u"Ctrl+P"_s,
         QT_TRANSLATE_NOOP("Actions", "&Print…"),
         QT_TRANSLATE_NOOP("Actions", "The list in front as it would be printed")},
        {u"settings"_s, ActionMenu::Register, 3, {}, {}, u"Ctrl+,"_s,
         QT_TRANSLATE_NOOP("Actions", "S&ettings…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Language, signature, colours, size of text, folders and keys")},
        {u"closeRegister"_s, ActionMenu::Register, 4, {}, {}, u"Ctrl+W"_s,
         QT_TRANSLATE_NOOP("Actions", "C&lose the register"),
         QT_TRANSLATE_NOOP("Actions", "Back to the page on which registers are chosen")},
        {u"quit"_s, ActionMenu::Register, 4, {}, {}, u"Ctrl+Q"_s,
         QT_TRANSLATE_NOOP("Actions", "&Quit"),
         QT_TRANSLATE_NOOP("Actions", "Closes all windows of the program")},
    };
}

QList<ActionEntry> editMenu()
{
    return {
        {u"undo"_s, ActionMenu::Edit, 0, {}, u"undo"_s, u"Ctrl+Z"_s,
         QT_TRANSLATE_NOOP("Actions", "&Undo"),
         QT_TRANSLATE_NOOP("Actions", "Takes back the latest act that stands")},
        {u"redo"_s, ActionMenu::Edit, 0, {}, u"redo"_s, u"Ctrl+Shift+Z; Ctrl+Y"_s,
         QT_TRANSLATE_NOOP("Actions", "&Redo"),
         QT_TRANSLATE_NOOP("Actions", "Brings back what was undone last")},
        {u"undoSelected"_s, ActionMenu::Edit, 1, u"history"_s, u"undo"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Undo &this act"),
         QT_TRANSLATE_NOOP("Actions",
                           "Takes back an older act, unless it is final or a later one rests on it")},
        {u"followToday"_s, ActionMenu::Edit, 2, u"today"_s, {}, u"Return; Enter"_s,
         QT_TRANSLATE_NOOP("Actions", "Go to what is &selected"),
         QT_TRANSLATE_NOOP("Actions", "Shows the entry of Today in its place")},
        {u"find"_s, ActionMenu::Edit, 2, {}, u"screening"_s, u"Ctrl+F"_s,
         QT_TRANSLATE_NOOP("Actions", "&Find in the list"),
         QT_TRANSLATE_NOOP("Actions",
                           "Goes to the query line of the list in front, or of the document read")},
        {u"jump"_s, ActionMenu::Edit, 2, {}, {}, u"Ctrl+K"_s,
         QT_TRANSLATE_NOOP("Actions", "&Go to…"),
         QT_TRANSLATE_NOOP("Actions",
                           "A person, mandate, note verbale, session or vacancy by a few letters")},
        {u"palette"_s, ActionMenu::Edit, 2, {}, {}, u"Ctrl+Shift+P"_s,
         QT_TRANSLATE_NOOP("Actions", "All a&ctions…"),
         QT_TRANSLATE_NOOP("Actions", "Finds an action by its English or French name and does it")},
    };
}

QList<ActionEntry> sessionMenu()
{
    return {
        {u"admitCall"_s, ActionMenu::Session, 0, {}, u"call"_s, u"Ctrl+Shift+A"_s,
         QT_TRANSLATE_NOOP("Actions", "&Admit a call…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Reads a call for applications and enters its session and vacancies")},
        {u"takeIn"_s, ActionMenu::Session, 0, {}, u"intake"_s, u"Ctrl+I"_s,
         QT_TRANSLATE_NOOP("Actions", "&Take in applications…"),
         QT_TRANSLATE_NOOP("Actions", "Files forms, letters, survey and receipts of a session")},
        {u"screen"_s, ActionMenu::Session, 1, {}, u"screening"_s, u"F9"_s,
         QT_TRANSLATE_NOOP("Actions", "Apply the &rules"),
         QT_TRANSLATE_NOOP("Actions",
                           "Says what the rules propose for the session; decides nothing")},
        {u"ruleBook"_s, ActionMenu::Session, 1, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "Rule &book…"),
         QT_TRANSLATE_NOOP("Actions",
                           "The rules with their sources and numbers, and the editions of them")},
        {u"group"_s, ActionMenu::Session, 1, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "&Consultative Group…"),
         QT_TRANSLATE_NOOP("Actions", "Members and chair of the Consultative Group")},
        {u"exportSession"_s, ActionMenu::Session, 2, u"sessions"_s, u"export"_s, u"Ctrl+E"_s,
         QT_TRANSLATE_NOOP("Actions", "E&xport a document…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Writes the call, lists, sheets or letters of the vacancy or session")},
        {u"charts"_s, ActionMenu::Session, 2, u"sessions"_s, u"columns"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Arri&vals and balance…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Arrivals by day before the deadline, and how the session is composed")},
    };
}

QList<ActionEntry> applicationMenu()
{
    return {
        {u"decide"_s, ActionMenu::Application, 0, u"sessions"_s, u"decide"_s, u"Ctrl+D"_s,
         QT_TRANSLATE_NOOP("Actions", "&Decide…"),
         QT_TRANSLATE_NOOP("Actions", "Gives the selected applications a status, with a reason")},
        {u"waive"_s, ActionMenu::Application, 0, u"sessions"_s, u"waived"_s, u"Ctrl+Shift+W"_s,
         QT_TRANSLATE_NOOP("Actions", "&Waive…"),
         QT_TRANSLATE_NOOP("Actions", "Waive a finding, with a ground")},
        {u"settle"_s, ActionMenu::Application, 0, u"sessions"_s, u"tie"_s, u"Ctrl+Shift+D"_s,
         QT_TRANSLATE_NOOP("Actions", "Di&fferences…"),
         QT_TRANSLATE_NOOP("Actions", "Rule which is right where survey, form and letter differ")},
        {u"addToShortlist"_s, ActionMenu::Application, 0, u"sessions"_s, u"shortlisted"_s,
         u"Ctrl+L"_s,
         QT_TRANSLATE_NOOP("Actions", "&Shortlist"),
         QT_TRANSLATE_NOOP("Actions", "Add to the shortlist of the vacancy")},
        {u"showGrid"_s, ActionMenu::Application, 1, u"sessions"_s, u"columns"_s, u"Ctrl+G"_s,
         QT_TRANSLATE_NOOP("Actions", "&Grid"),
         QT_TRANSLATE_NOOP("Actions", "Show the findings of every rule as a grid")},
        {u"conflict"_s, ActionMenu::Application, 2, u"sessions"_s, u"warning"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Conflict…"),
         QT_TRANSLATE_NOOP("Actions", "Confirm or dismiss a conflict of interest")},
        {u"secondLook"_s, ActionMenu::Application, 2, u"sessions"_s, u"person"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Second &look…"),
         QT_TRANSLATE_NOOP("Actions", "Confirm a colleague’s decision, or differ from it")},
        {u"condition"_s, ActionMenu::Application, 2, u"sessions"_s, u"document"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Extension of the mandate…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Enter whether the mandate of a conditional vacancy is extended")},
    };
}

QList<ActionEntry> applicantMenu()
{
    return {
        {u"mergePersons"_s, ActionMenu::Applicant, 0, u"applicants"_s, u"tie"_s, u"Ctrl+M"_s,
         QT_TRANSLATE_NOOP("Actions", "&Merge…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Merge with the other applicant selected, or with the likeliest double")},
        {u"keepApart"_s, ActionMenu::Applicant, 0, u"applicants"_s, u"person"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Not the same person…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Two applicants are two persons and are not proposed as one again")},
        {u"legalSystem"_s, ActionMenu::Applicant, 0, u"applicants"_s, {}, u"F2"_s,
         QT_TRANSLATE_NOOP("Actions", "&Legal system…"),
         QT_TRANSLATE_NOOP("Actions",
                           "The legal tradition a person stands for, counted in the balance")},
        {u"fileWaiting"_s, ActionMenu::Applicant, 1, u"queue"_s, u"met"_s, u"Return; Enter"_s,
         QT_TRANSLATE_NOOP("Actions", "&File"),
         QT_TRANSLATE_NOOP("Actions", "File it under the applicant and vacancy chosen")},
        {u"newApplicant"_s, ActionMenu::Applicant, 1, u"queue"_s, u"add"_s, u"Ins"_s,
         QT_TRANSLATE_NOOP("Actions", "N&ew applicant"),
         QT_TRANSLATE_NOOP("Actions", "File it under a new applicant of the names given")},
        {u"skipWaiting"_s, ActionMenu::Applicant, 1, u"queue"_s, u"remove"_s, u"Del"_s,
         QT_TRANSLATE_NOOP("Actions", "&Skip"),
         QT_TRANSLATE_NOOP("Actions", "Take it out of the queue for the reason given")},
    };
}

QList<ActionEntry> shortlistMenu()
{
    return {
        {u"raise"_s, ActionMenu::Shortlist, 0, u"shortlists"_s, u"up"_s, u"Alt+Up"_s,
         QT_TRANSLATE_NOOP("Actions", "&Up"),
         QT_TRANSLATE_NOOP("Actions", "One place up on the list")},
        {u"lower"_s, ActionMenu::Shortlist, 0, u"shortlists"_s, u"down"_s, u"Alt+Down"_s,
         QT_TRANSLATE_NOOP("Actions", "&Down"),
         QT_TRANSLATE_NOOP("Actions", "One place down on the list")},
        {u"tie"_s, ActionMenu::Shortlist, 0, u"shortlists"_s, u"tie"_s, u"Alt+="_s,
         QT_TRANSLATE_NOOP("Actions", "&Tie"),
         QT_TRANSLATE_NOOP("Actions", "Same rank as the candidate above, or no longer")},
        {u"remove"_s, ActionMenu::Shortlist, 0, u"shortlists"_s, u"remove"_s, u"Del"_s,
         QT_TRANSLATE_NOOP("Actions", "Ta&ke off"),
         QT_TRANSLATE_NOOP("Actions", "Take the candidate off the list; the application stays")},
        {u"compare"_s, ActionMenu::Shortlist, 1, u"shortlists"_s, u"columns"_s, u"Ctrl+Alt+C"_s,
         QT_TRANSLATE_NOOP("Actions", "&Compare…"),
         QT_TRANSLATE_NOOP("Actions", "Two to four candidates side by side")},
        {u"independentRanking"_s, ActionMenu::Shortlist, 1, u"shortlists"_s, u"shortlists"_s,
         u"Ctrl+Shift+R"_s,
         QT_TRANSLATE_NOOP("Actions", "Independent &ranking…"),
         QT_TRANSLATE_NOOP("Actions", "Several readers rank without seeing each other’s order")},
        {u"interview"_s, ActionMenu::Shortlist, 1, u"shortlists"_s, u"person"_s, u"Ctrl+Shift+I"_s,
         QT_TRANSLATE_NOOP("Actions", "&Interview…"),
         QT_TRANSLATE_NOOP("Actions", "When, where and in which language the candidate is heard")},
        {u"addByGroup"_s, ActionMenu::Shortlist, 1, u"shortlists"_s, u"add"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Addition by the Group…"),
         QT_TRANSLATE_NOOP("Actions", "A candidate from outside the public list, with the reason")},
        {u"export"_s, ActionMenu::Shortlist, 2, u"shortlists"_s, u"export"_s, u"Ctrl+E"_s,
         QT_TRANSLATE_NOOP("Actions", "E&xport a document…"),
         QT_TRANSLATE_NOOP("Actions", "Writes a document of this vacancy or session")},
    };
}

QList<ActionEntry> mandateMenu()
{
    return {
        {u"openCall"_s, ActionMenu::Mandate, 0, u"mandates"_s, u"call"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Call from the &forecast…"),
         QT_TRANSLATE_NOOP("Actions", "A call for the seats that fall vacant at a session")},
        {u"correctMandate"_s, ActionMenu::Mandate, 0, u"mandates"_s, {}, u"F2"_s,
         QT_TRANSLATE_NOOP("Actions", "Correct the &mandate…"),
         QT_TRANSLATE_NOOP("Actions", "Fields of the mandate selected, each with its source")},
        {u"addToMandate"_s, ActionMenu::Mandate, 0, u"mandates"_s, u"add"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Add t&o the mandate…"),
         QT_TRANSLATE_NOOP("Actions",
                           "A title, resolution, seat, holder, document or dialogue")},
        {u"addReply"_s, ActionMenu::Mandate, 1, u"notes"_s, u"received"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Record a re&ply…"),
         QT_TRANSLATE_NOOP("Actions", "Who replied to the request selected, and when")},
        {u"remind"_s, ActionMenu::Mandate, 1, u"notes"_s, u"late"_s, {},
         QT_TRANSLATE_NOOP("Actions", "Remind who &has not answered"),
         QT_TRANSLATE_NOOP("Actions",
                           "Records a reminder to the States that did not answer the request")},
        {u"exportNote"_s, ActionMenu::Mandate, 1, u"notes"_s, u"export"_s, u"Ctrl+E"_s,
         QT_TRANSLATE_NOOP("Actions", "E&xport a request or reminder…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Writes the request for input selected, or a reminder of it")},
        {u"correctReference"_s, ActionMenu::Mandate, 2, u"reference"_s, {}, u"F2"_s,
         QT_TRANSLATE_NOOP("Actions", "Correct the entr&y…"),
         QT_TRANSLATE_NOOP("Actions", "Corrects the entry of a table, with the reason")},
        {u"addReference"_s, ActionMenu::Mandate, 2, u"reference"_s, u"add"_s, u"Ins"_s,
         QT_TRANSLATE_NOOP("Actions", "Add to the &table…"),
         QT_TRANSLATE_NOOP("Actions", "A State to a group, a region to a scheme, or a session")},
        {u"bindSeats"_s, ActionMenu::Mandate, 2, u"reference"_s, u"tie"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&Seats of a mandate…"),
         QT_TRANSLATE_NOOP("Actions", "Binds the seats of a mandate to a scheme of regions")},
    };
}

QList<ActionEntry> viewMenu()
{
    return {
        {u"place-today"_s, ActionMenu::View, 0, {}, u"late"_s, u"Alt+1"_s,
         QT_TRANSLATE_NOOP("Actions", "&Today"),
         QT_TRANSLATE_NOOP("Actions", "What is overdue, due or waiting")},
        {u"place-sessions"_s, ActionMenu::View, 0, {}, u"sessions"_s, u"Alt+2"_s,
         QT_TRANSLATE_NOOP("Actions", "&Sessions"),
         QT_TRANSLATE_NOOP("Actions", "Sessions and vacancies with their applications")},
        {u"place-queue"_s, ActionMenu::View, 0, {}, u"intake"_s, u"Alt+3"_s,
         QT_TRANSLATE_NOOP("Actions", "&Queue"),
         QT_TRANSLATE_NOOP("Actions", "Files that wait for an officer to say whose they are")},
        {u"place-mandates"_s, ActionMenu::View, 0, {}, u"call"_s, u"Alt+4"_s,
         QT_TRANSLATE_NOOP("Actions", "&Mandates"),
         QT_TRANSLATE_NOOP("Actions", "Mandates with their holders and what ends when")},
        {u"place-applicants"_s, ActionMenu::View, 0, {}, u"person"_s, u"Alt+5"_s,
         QT_TRANSLATE_NOOP("Actions", "&Applicants"),
         QT_TRANSLATE_NOOP("Actions", "All persons, across mandates and sessions")},
        {u"place-shortlists"_s, ActionMenu::View, 0, {}, u"shortlists"_s, u"Alt+6"_s,
         QT_TRANSLATE_NOOP("Actions", "Short&lists"),
         QT_TRANSLATE_NOOP("Actions", "The lists of each vacancy in their order")},
        {u"place-notes"_s, ActionMenu::View, 0, {}, u"document"_s, u"Alt+7"_s,
         QT_TRANSLATE_NOOP("Actions", "&Notes verbales"),
         QT_TRANSLATE_NOOP("Actions", "Notes received and sent, with their replies")},
        {u"place-history"_s, ActionMenu::View, 0, {}, u"history"_s, u"Alt+8"_s,
         QT_TRANSLATE_NOOP("Actions", "&History"),
         QT_TRANSLATE_NOOP("Actions", "Every act with who, when and what")},
        {u"place-reference"_s, ActionMenu::View, 0, {}, u"columns"_s, u"Alt+9"_s,
         QT_TRANSLATE_NOOP("Actions", "&Reference"),
         QT_TRANSLATE_NOOP("Actions",
                           "States and groups, regions, titles, sessions, terms and formulae")},
        {u"chooseColumns"_s, ActionMenu::View, 1, {}, u"columns"_s, u"Ctrl+Alt+H"_s,
         QT_TRANSLATE_NOOP("Actions", "&Columns…"),
         QT_TRANSLATE_NOOP("Actions", "Which columns of the list in front are shown")},
        {u"language-en"_s, ActionMenu::View, 2, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "&English"),
         QT_TRANSLATE_NOOP("Actions", "The window in English")},
        {u"language-fr"_s, ActionMenu::View, 2, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "&Français"),
         QT_TRANSLATE_NOOP("Actions", "The window in French")},
    };
}

QList<ActionEntry> helpMenu()
{
    return {
        {u"manual"_s, ActionMenu::Help, 0, {}, u"document"_s, u"F1"_s,
         QT_TRANSLATE_NOOP("Actions", "&Manual"),
         QT_TRANSLATE_NOOP("Actions", "The page of the manual on the place in front")},
        {u"keysSheet"_s, ActionMenu::Help, 0, {}, {}, {},
         QT_TRANSLATE_NOOP("Actions", "Sheet of &keys…"),
         QT_TRANSLATE_NOOP("Actions", "All keys on a sheet to print")},
        {u"about"_s, ActionMenu::Help, 1, {}, u"greffier"_s, {},
         QT_TRANSLATE_NOOP("Actions", "&About Greffier"),
         QT_TRANSLATE_NOOP("Actions", "Version and licence of the program")},
    };
}

// clang-format on

} // namespace

const QList<ActionEntry>& actionList()
{
    static const QList<ActionEntry> list = registerMenu() + editMenu() + sessionMenu()
        + applicationMenu() + applicantMenu() + shortlistMenu() + mandateMenu() + viewMenu()
        + helpMenu();
    return list;
}

} // namespace greffier::ui
