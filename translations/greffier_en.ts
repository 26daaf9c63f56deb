<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActDigest</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) touched</source>
        <translation>
            <numerusform>%Ln entry touched</numerusform>
            <numerusform>%Ln entries touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>Session %1: deadline for applications to %Ln vacancy(ies)</source>
        <translation>
            <numerusform>Session %1: deadline for applications to %Ln vacancy</numerusform>
            <numerusform>Session %1: deadline for applications to %Ln vacancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replies to %1 are due; %Ln State(s) did not answer yet</source>
        <translation>
            <numerusform>Replies to %1 are due; %Ln State did not answer yet</numerusform>
            <numerusform>Replies to %1 are due; %Ln States did not answer yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln State(s) did not answer</source>
        <translation>
            <numerusform>%1: %Ln State did not answer</numerusform>
            <numerusform>%1: %Ln States did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be filed and wait for an officer</source>
        <translation>
            <numerusform>%Ln file could not be filed and waits for an officer</numerusform>
            <numerusform>%Ln files could not be filed and wait for an officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session %1: %Ln application(s) with findings wait for a decision</source>
        <translation>
            <numerusform>Session %1: %Ln application with findings waits for a decision</numerusform>
            <numerusform>Session %1: %Ln applications with findings wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session %1: %Ln application(s) with a value read as a guess</source>
        <translation>
            <numerusform>Session %1: %Ln application with a value read as a guess</numerusform>
            <numerusform>Session %1: %Ln applications with a value read as a guess</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Earlier: %Ln application(s)</source>
        <translation>
            <numerusform>Earlier: %Ln application</numerusform>
            <numerusform>Earlier: %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln application(s)</source>
        <extracomment>a day, and how many applications arrived on it</extracomment>
        <translation>
            <numerusform>%1: %Ln application</numerusform>
            <numerusform>%1: %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of them late</source>
        <translation>
            <numerusform>%1: %Ln of them late</numerusform>
            <numerusform>%1: %Ln of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day not known: %Ln application(s)</source>
        <translation>
            <numerusform>Day not known: %Ln application</numerusform>
            <numerusform>Day not known: %Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n term(s) of office were added.</source>
        <translation>
            <numerusform>%n term of office were added.</numerusform>
            <numerusform>%n terms of office were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) checked</source>
        <translation>
            <numerusform>%n act checked</numerusform>
            <numerusform>%n acts checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) checked</source>
        <translation>
            <numerusform>%n stored file checked</numerusform>
            <numerusform>%n stored files checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented person(s)</source>
        <translation>
            <numerusform>%n invented person</numerusform>
            <numerusform>%n invented persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received file(s)</source>
        <translation>
            <numerusform>%n received file</numerusform>
            <numerusform>%n received files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacancy(ies)</source>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline of %n vacancy(ies) was moved.</source>
        <translation>
            <numerusform>The deadline of %n vacancy was moved.</numerusform>
            <numerusform>The deadline of %n vacancies was moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n character(s) that a Word document cannot hold were left out of the text.</source>
        <extracomment>%n is the number of control characters found in the texts of the register</extracomment>
        <translation>
            <numerusform>%n character that a Word document cannot hold were left out of the text.</numerusform>
            <numerusform>%n characters that a Word document cannot hold were left out of the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%Ln exclusion(s)</source>
        <translation>
            <numerusform>%Ln exclusion</numerusform>
            <numerusform>%Ln exclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>%n findings that cannot be told</extracomment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln waived</numerusform>
            <numerusform>%Ln waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) were looked at.</source>
        <translation>
            <numerusform>%Ln file was looked at.</numerusform>
            <numerusform>%Ln files were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) ask for a look.</source>
        <translation>
            <numerusform>%Ln line asks for a look.</numerusform>
            <numerusform>%Ln lines ask for a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session now has %Ln application(s).</source>
        <translation>
            <numerusform>The session now has %Ln application.</numerusform>
            <numerusform>The session now has %Ln applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPlace</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadDrafts</name>
    <message numerus="yes">
        <source>The motivation letter has %n word(s).</source>
        <translation>
            <numerusform>The motivation letter has %n word.</numerusform>
            <numerusform>The motivation letter has %n words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) for applications</source>
        <translation>
            <numerusform>%n call for applications</numerusform>
            <numerusform>%n calls for applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>The motivation letter has %2 words; at most %1 are allowed.</source>
        <translation>
            <numerusform>The motivation letter has %2 words; at most %1 are allowed.</numerusform>
            <numerusform>The motivation letter has %2 words; at most %1 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The motivation letter has %2 words; up to %1 are allowed.</source>
        <translation>
            <numerusform>The motivation letter has %2 words; up to %1 are allowed.</numerusform>
            <numerusform>The motivation letter has %2 words; up to %1 are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reference letters received: %n.</source>
        <translation>
            <numerusform>Reference letters received: %n.</numerusform>
            <numerusform>Reference letters received: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reference letters received: %n; only the first %1 received count.</source>
        <translation>
            <numerusform>Reference letters received: %n; only the first %1 received count.</numerusform>
            <numerusform>Reference letters received: %n; only the first %1 received count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant applied for %n mandate(s) of this session; no limit is known.</source>
        <translation>
            <numerusform>The applicant applied for %n mandate of this session; no limit is known.</numerusform>
            <numerusform>The applicant applied for %n mandates of this session; no limit is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Current mandate holders of the same nationality in the register: %n.</source>
        <translation>
            <numerusform>Current mandate holders of the same nationality in the register: %n.</numerusform>
            <numerusform>Current mandate holders of the same nationality in the register: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forms of this applicant were received for other mandates only: %n.</source>
        <translation>
            <numerusform>Forms of this applicant were received for other mandates only: %n.</numerusform>
            <numerusform>Forms of this applicant were received for other mandates only: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has already served %n months in this mandate, which is six years or more.</source>
        <translation>
            <numerusform>The applicant has already served %n months in this mandate, which is six years or more.</numerusform>
            <numerusform>The applicant has already served %n months in this mandate, which is six years or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has already served %n months in this mandate, six years only with an extension made to spread appointments.</source>
        <translation>
            <numerusform>The applicant has already served %n months in this mandate, six years only with an extension made to spread appointments.</numerusform>
            <numerusform>The applicant has already served %n months in this mandate, six years only with an extension made to spread appointments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant may have served six years in this mandate: from %n to %1 months, as the dates are read.</source>
        <translation>
            <numerusform>The applicant may have served six years in this mandate: from %n to %1 months, as the dates are read.</numerusform>
            <numerusform>The applicant may have served six years in this mandate: from %n to %1 months, as the dates are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has served %n months in this mandate; a new term would pass six years.</source>
        <translation>
            <numerusform>The applicant has served %n months in this mandate; a new term would pass six years.</numerusform>
            <numerusform>The applicant has served %n months in this mandate; a new term would pass six years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has served from %n to %1 months in this mandate, as the dates are read; a new term may pass six years.</source>
        <translation>
            <numerusform>The applicant has served from %n to %1 months in this mandate, as the dates are read; a new term may pass six years.</numerusform>
            <numerusform>The applicant has served from %n to %1 months in this mandate, as the dates are read; a new term may pass six years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has served %n months in this mandate; a new term stays within six years.</source>
        <translation>
            <numerusform>The applicant has served %n months in this mandate; a new term stays within six years.</numerusform>
            <numerusform>The applicant has served %n months in this mandate; a new term stays within six years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier terms in this mandate were extended by %n months to spread appointments; please decide whether they count.</source>
        <translation>
            <numerusform>Earlier terms in this mandate were extended by %n months to spread appointments; please decide whether they count.</numerusform>
            <numerusform>Earlier terms in this mandate were extended by %n months to spread appointments; please decide whether they count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The employment stated covers %n years at most.</source>
        <translation>
            <numerusform>The employment stated covers %n year at most.</numerusform>
            <numerusform>The employment stated covers %n years at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The employment stated covers up to %n years; please judge how much of it is substantial experience in human rights.</source>
        <translation>
            <numerusform>The employment stated covers up to %n year; please judge how much of it is substantial experience in human rights.</numerusform>
            <numerusform>The employment stated covers up to %n years; please judge how much of it is substantial experience in human rights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message numerus="yes">
        <source>The rules were applied to %Ln application(s) of session %1.</source>
        <translation>
            <numerusform>The rules were applied to %Ln application of session %1.</numerusform>
            <numerusform>The rules were applied to %Ln applications of session %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyColumnsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) would come in.</source>
        <translation>
            <numerusform>%Ln row would come in.</numerusform>
            <numerusform>%Ln rows would come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were never submitted; they are kept apart.</source>
        <translation>
            <numerusform>%Ln row was never submitted; it is kept apart.</numerusform>
            <numerusform>%Ln rows were never submitted; they are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name no person or no vacancy of the session.</source>
        <translation>
            <numerusform>%Ln row names no person or no vacancy of the session.</numerusform>
            <numerusform>%Ln rows name no person or no vacancy of the session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyListReader</name>
    <message numerus="yes">
        <source>Entry %1 stands for %n seat(s).</source>
        <translation>
            <numerusform>Entry %1 stands for %n seat.</numerusform>
            <numerusform>Entry %1 stands for %n seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::DecideDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %Ln application(s)</source>
        <translation>
            <numerusform>Decide on %Ln application</numerusform>
            <numerusform>Decide on %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An exclusion stands against %Ln application(s):</source>
        <extracomment>the applications and the rules follow, a line each</extracomment>
        <translation>
            <numerusform>An exclusion stands against %Ln application:</numerusform>
            <numerusform>Exclusions stand against %Ln applications:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::DocumentExport</name>
    <message numerus="yes">
        <source>%Ln letter(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln letter saved in %1.</numerusform>
            <numerusform>%Ln letters saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln application(s) selected</source>
        <translation>
            <numerusform>The application selected</numerusform>
            <numerusform>The %Ln applications selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::PersonsModel</name>
    <message numerus="yes">
        <source>%Ln other(s) may be this person</source>
        <translation>
            <numerusform>%Ln other may be this person</numerusform>
            <numerusform>%Ln others may be this person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::RegisterWork</name>
    <message numerus="yes">
        <source>%Ln entry(ies) of the page are in the register.</source>
        <translation>
            <numerusform>%Ln entry of the page is in the register.</numerusform>
            <numerusform>%Ln entries of the page are in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%Ln application(s) decided.</source>
        <translation>
            <numerusform>%Ln application decided.</numerusform>
            <numerusform>%Ln applications decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shortlist now has %Ln candidate(s).</source>
        <translation>
            <numerusform>The shortlist now has %Ln candidate.</numerusform>
            <numerusform>The shortlist now has %Ln candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) left out because of a confirmed conflict of interest.</source>
        <translation>
            <numerusform>%Ln application left out because of a confirmed conflict of interest.</numerusform>
            <numerusform>%Ln applications left out because of a confirmed conflict of interest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::TemplateProblems</name>
    <message numerus="yes">
        <source>%1 was not added: %Ln place(s) in it cannot be filled.</source>
        <translation>
            <numerusform>%1 was not added: %Ln place in it cannot be filled.</numerusform>
            <numerusform>%1 was not added: %Ln places in it cannot be filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::TodayPage</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
