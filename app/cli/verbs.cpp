#include "app/cli/verb.h"

#include "app/cli/verbs/verb_list.h"

using namespace Qt::StringLiterals;

namespace greffier::cli {

namespace {

const QStringList kSession{u"session"_s};
const QStringList kSeat{u"session"_s, u"vacancy"_s};

} // namespace

const QList<Verb>& verbs()
{
    static const QList<Verb> all{
        {u"init"_s, u"REGISTER [--officer NAME]"_s, {1, 1, {u"officer"_s}, {}}, init},
        {u"sample"_s,
         u"REGISTER | --files FOLDER [--persons N] [--seed S]"_s,
         {0, 1, {u"files"_s, u"persons"_s, u"seed"_s}, {}},
         sample},
        {u"read call"_s, u"FILE [--json]"_s, {1, 1, {}, {}}, readCallVerb},
        {u"read form"_s,
         u"FILE [--register REGISTER] [--json]"_s,
         {1, 1, {u"register"_s}, {}},
         readFormVerb},
        {u"read text"_s, u"FILE [--json]"_s, {1, 1, {}, {}}, readTextVerb},
        {u"read sheet"_s, u"FILE [--json]"_s, {1, 1, {}, {}}, readSheetVerb},
        {u"call"_s, u"REGISTER FILE [--json]"_s, {2, 2, {}, {}}, call},
        {u"holders"_s, u"REGISTER FILE.csv"_s, {2, 2, {}, {}}, holders},
        {u"deadline"_s,
         u"REGISTER --session N [--vacancy K] --to DAYThh:mm [--zone ZONE] [--before] --reason TEXT"_s,
         {1, 1, kSeat + QStringList{u"to"_s, u"zone"_s, u"reason"_s}, {u"before"_s}},
         deadlineVerb},
        {u"open-call"_s,
         u"REGISTER --session N --to DAYThh:mm [--zone ZONE]"_s,
         {1, 1, {u"session"_s, u"to"_s, u"zone"_s}, {}},
         openCall},
        {u"page"_s, u"REGISTER FILE [--admit] [--json]"_s, {2, 2, {}, {u"admit"_s}}, page},
        {u"today"_s, u"REGISTER [--json]"_s, {1, 1, {}, {}}, today},
        {u"mandate"_s,
         u"REGISTER CODE [set FIELD VALUE [--entry ENTRY] | add PART FIELD=VALUE... | remove ENTRY] "
         "[--source TEXT] [--json]"_s,
         {2, -1, {u"entry"_s, u"source"_s}, {}},
         mandate},
        {u"session"_s,
         u"REGISTER NUMBER [set FIELD VALUE | add session FIELD=VALUE...] [--source TEXT] [--json]"_s,
         {2, -1, {u"entry"_s, u"source"_s}, {}},
         session},
        {u"calendar"_s, u"REGISTER --out FILE.ics"_s, {1, 1, {u"out"_s}, {}}, calendar},
        {u"note"_s, u"REGISTER FILE [--incoming] [--json]"_s, {2, 2, {}, {u"incoming"_s}}, note},
        {u"note set"_s,
         u"REGISTER NOTE FIELD VALUE --source TEXT [--json]"_s,
         {4, 4, {u"source"_s}, {}},
         noteSet},
        {u"reply"_s,
         u"REGISTER NOTE --from STATE|NAME --received DATE [--type TYPE] [--language CODE] "
         "[--confidential|--public] [--file FILE]"_s,
         {2,
          2,
          {u"from"_s, u"received"_s, u"type"_s, u"language"_s, u"file"_s},
          {u"confidential"_s, u"public"_s}},
         reply},
        {u"remind"_s,
         u"REGISTER NOTE [--to STATE,STATE...] [--on DATE] [--reference TEXT] [--language CODE]"_s,
         {2, 2, {u"to"_s, u"on"_s, u"reference"_s, u"language"_s}, {}},
         remind},
        {u"forecast"_s,
         u"REGISTER [--until YYYY-MM] [--json]"_s,
         {1, 1, {u"until"_s}, {}},
         forecastVerb},
        {u"search"_s, u"REGISTER TEXT [--json]"_s, {2, 2, {}, {}}, search},
        {u"intake"_s,
         u"REGISTER --session N FOLDER [--survey FILE] [--codebook FILE] [--columns "
         "FIELD=HEADING;...] [--zone ZONE] [--receipts FILE] [--json]"_s,
         {2,
          2,
          {u"session"_s, u"survey"_s, u"codebook"_s, u"columns"_s, u"zone"_s, u"receipts"_s},
          {}},
         intake},
        {u"file"_s,
         u"REGISTER FILE APPLICANT|--new --vacancy K [--session N] [--part PART] [--family-name "
         u"TEXT] "
         "[--given-names TEXT] [--json]"_s,
         {2, 3, kSeat + QStringList{u"part"_s, u"family-name"_s, u"given-names"_s}, {u"new"_s}},
         file},
        {u"skip"_s,
         u"REGISTER FILE --reason TEXT [--session N]"_s,
         {2, 2, {u"reason"_s, u"session"_s}, {}},
         skip},
        {u"merge-persons"_s,
         u"REGISTER APPLICANT APPLICANT [--take FIELD,FIELD...]"_s,
         {3, 3, {u"take"_s}, {}},
         mergePersons},
        {u"keep-apart"_s,
         u"REGISTER APPLICANT APPLICANT --reason TEXT"_s,
         {3, 3, {u"reason"_s}, {}},
         keepApart},
        {u"settle"_s,
         u"REGISTER --session N --vacancy K APPLICANT FIELD survey|form|certification|letter "
         u"--reason "
         "TEXT"_s,
         {4, 4, kSeat + QStringList{u"reason"_s}, {}},
         settle},
        {u"correct"_s,
         u"REGISTER --session N --vacancy K APPLICANT FIELD VALUE [--part PART] [--file NAME] "
         "[--locator PLACE] [--passage TEXT] [--reason TEXT]"_s,
         {4,
          4,
          kSeat + QStringList{u"part"_s, u"file"_s, u"locator"_s, u"passage"_s, u"reason"_s},
          {}},
         correct},
        {u"choose-version"_s,
         u"REGISTER --session N --vacancy K APPLICANT FILE --reason TEXT"_s,
         {3, 3, kSeat + QStringList{u"reason"_s}, {}},
         chooseVersion},
        {u"form-label"_s,
         u"REGISTER add|remove SECTION FIELD WORDING [--language CODE]"_s,
         {5, 5, {u"language"_s}, {}},
         formLabel},
        {u"screen"_s, u"REGISTER --session N [--json]"_s, {1, 1, kSession, {}}, screen},
        {u"decide"_s,
         u"REGISTER --session N --vacancy K APPLICANT... STATUS --reason CODE [--note TEXT] "
         "[--despite GROUND] [--from DATE]"_s,
         {3, -1, kSeat + QStringList{u"reason"_s, u"note"_s, u"despite"_s, u"from"_s}, {}},
         decide},
        {u"waive"_s,
         u"REGISTER --session N --vacancy K APPLICANT RULE --ground TEXT"_s,
         {3, 3, kSeat + QStringList{u"ground"_s}, {}},
         waive},
        {u"second-look"_s,
         u"REGISTER --session N --vacancy K APPLICANT confirms|differs [--note TEXT]"_s,
         {3, 3, kSeat + QStringList{u"note"_s}, {}},
         secondLook},
        {u"conflict"_s,
         u"REGISTER [--session N] --vacancy K APPLICANT suggest|confirm|dismiss|list "
         "[--kind KIND] [--reason TEXT] [--json]"_s,
         {3, 3, kSeat + QStringList{u"kind"_s, u"reason"_s}, {}},
         conflict},
        {u"condition"_s,
         u"REGISTER --session N --vacancy K met|failed [--resolution NUMBER] [--on DATE] "
         "[--note TEXT]"_s,
         {2, 2, kSeat + QStringList{u"resolution"_s, u"on"_s, u"note"_s}, {}},
         condition},
        {u"group"_s,
         u"REGISTER list|add|chair [NAME] [--state STATE] [--region CODE] [--from DATE] [--to "
         u"DATE] "
         "[--function TEXT] [--session N] [--vacancy K] [--vice] [--json]"_s,
         {2,
          3,
          kSeat + QStringList{u"state"_s, u"region"_s, u"from"_s, u"to"_s, u"function"_s},
          {u"vice"_s}},
         group},
        {u"region"_s,
         u"REGISTER list | add SCHEME CODE --name TEXT [--french TEXT] --reason TEXT | "
         "seats MANDATE SCHEME [--from DATE] [--to DATE] --reason TEXT [--json]"_s,
         {2, 4, {u"name"_s, u"french"_s, u"from"_s, u"to"_s, u"reason"_s}, {}},
         region},
        {u"membership"_s,
         u"REGISTER STATE GROUP [--scheme SCHEME] [--as member|observer|additional] [--from DATE] "
         "[--to DATE] [--note TEXT] [--remove] --reason TEXT"_s,
         {3, 3, {u"scheme"_s, u"as"_s, u"from"_s, u"to"_s, u"note"_s, u"reason"_s}, {u"remove"_s}},
         membership},
        {u"rules"_s,
         u"REGISTER list|confirm|adopt [RULE | NAME] [--set PARAMETER=VALUE,...] [--reason TEXT] "
         "[--json]"_s,
         {2, 3, {u"set"_s, u"reason"_s}, {}},
         rules},
        {u"reason"_s,
         u"REGISTER list | add CODE --text TEXT [--french TEXT] [--json]"_s,
         {2, 3, {u"text"_s, u"french"_s}, {}},
         reason},
        {u"shortlist"_s,
         u"REGISTER --session N --vacancy K [--list working|interview|recommended] APPLICANT..."_s,
         {1, -1, kSeat + QStringList{u"list"_s}, {}},
         shortlist},
        {u"shortlist add"_s,
         u"REGISTER --session N --vacancy K [--list KIND] APPLICANT --public-reason TEXT "
         "[--not-applied [--nationality CODE] [--gender F|M|X]]"_s,
         {2,
          2,
          kSeat + QStringList{u"list"_s, u"public-reason"_s, u"nationality"_s, u"gender"_s},
          {u"not-applied"_s}},
         shortlistAdd},
        {u"shortlist note"_s,
         u"REGISTER --session N --vacancy K [--list KIND] APPLICANT [--public-reason TEXT] "
         "[--internal-note TEXT]"_s,
         {2, 2, kSeat + QStringList{u"list"_s, u"public-reason"_s, u"internal-note"_s}, {}},
         shortlistNote},
        {u"ranking"_s,
         u"REGISTER open|submit|close|show|apply --session N --vacancy K [--list KIND] "
         "[--readers A,B,...] [--reader NAME] [--method borda|mean-rank] [APPLICANT...] [--json]"_s,
         {2, -1, kSeat + QStringList{u"list"_s, u"readers"_s, u"reader"_s, u"method"_s}, {}},
         ranking},
        {u"interview"_s,
         u"REGISTER --session N --vacancy K APPLICANT --at YYYY-MM-DDTHH:MM [--zone ZONE] "
         "[--candidate-zone ZONE] [--language CODE] [--minutes N] [--by video|telephone|in_person] "
         "[--state planned|held|cancelled] [--note TEXT]"_s,
         {2,
          2,
          kSeat
              + QStringList{u"at"_s, u"zone"_s, u"candidate-zone"_s, u"language"_s, u"minutes"_s,
                            u"by"_s, u"state"_s, u"note"_s},
          {}},
         interview},
        {u"legal-system"_s, u"REGISTER APPLICANT SYSTEM"_s, {3, 3, {}, {}}, legalSystem},
        {u"view"_s,
         u"REGISTER save|remove NAME "
         "[--place today|sessions|mandates|applicants|notes|history|reference] [--query TEXT] "
         "[--choice CODE] [--columns A,B,...] [--sort COLUMN] [--descending]"_s,
         {3,
          3,
          {u"place"_s, u"query"_s, u"choice"_s, u"columns"_s, u"sort"_s},
          {u"descending"_s}},
         view},
        {u"balance"_s,
         u"REGISTER [--session N] [--vacancy K] [--cycle YEAR] [--list KIND] [--holders] [--json]"_s,
         {1, 1, kSeat + QStringList{u"cycle"_s, u"list"_s}, {u"holders"_s}},
         balance},
        {u"timetable"_s,
         u"REGISTER --session N [--done STEP [--on DATE|none] [--note TEXT]] [--json]"_s,
         {1, 1, kSession + QStringList{u"done"_s, u"on"_s, u"note"_s}, {}},
         timetable},
        {u"list"_s,
         u"REGISTER applications|applicants|vacancies|mandates|seats|holders|states|sessions|notes|"
         "replies|unanswered|shortlists|interviews|views|queue|duplicates|differences|form-labels [--query TEXT | --view NAME] [--json|--csv]"_s,
         {2, 2, {u"query"_s, u"view"_s}, {u"csv"_s}},
         list},
        {u"export"_s,
         u"REGISTER DOCUMENT --session N [--vacancy K] [--list KIND] [--applicant APPLICANT] "
         "[--note NOTE] --language CODE [--template FILE] --out FILE|FOLDER "
         "[--format docx|pdf|xlsx|csv|eml]"_s,
         {2,
          2,
          kSeat
              + QStringList{u"list"_s, u"applicant"_s, u"note"_s, u"language"_s, u"template"_s,
                            u"out"_s, u"format"_s},
          {}},
         exportDocument},
        {u"template"_s,
         u"REGISTER list|copy|remove|add FILE|check FILE [--document DOCUMENT] [--language CODE] "
         "[--out FILE] [--shipped] [--json]"_s,
         {2, 3, {u"document"_s, u"language"_s, u"out"_s}, {u"shipped"_s}},
         templateVerb},
        {u"history"_s, u"REGISTER [--of UID] [--json]"_s, {1, 1, {u"of"_s}, {}}, history},
        {u"undo"_s, u"REGISTER ACT"_s, {2, 2, {}, {}}, undo},
        {u"verify"_s, u"REGISTER [--json]"_s, {1, 1, {}, {}}, verify},
        {u"backup"_s, u"REGISTER FOLDER"_s, {2, 2, {}, {}}, backup},
    };
    return all;
}

} // namespace greffier::cli
