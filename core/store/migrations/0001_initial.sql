-- 0001: the whole register as the first release needs it.
--
-- Journaled tables have an id for joins, never used twice (AUTOINCREMENT: an undone row may come back),
-- and a uid for identity across copies of a register. No BLOB and no REAL in them, because row images
-- are JSON. Triggers that copy row images into the journal are made by the program after each script.
-- No CHECK calls a JSON function: SQLite refuses those in a schema that is not trusted yet.
-- Dates are ISO 8601 text, instants UTC with milliseconds and a Z. Codes are stable English words.

-- The journal ------------------------------------------------------------------------------------

CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL, -- what it was about; emptied when a person's data are erased
    ground TEXT NOT NULL, -- the officer's reason; empty: none was needed, or erased
    officer TEXT NOT NULL,
    system_user TEXT NOT NULL,
    machine TEXT NOT NULL,
    at TEXT NOT NULL,
    undoes INTEGER REFERENCES act (id), -- NULL: it takes back no other act
    is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)),
    schema_version INTEGER NOT NULL -- under which it was made; an older one cannot be undone
) STRICT;
CREATE INDEX act_by_undoes ON act (undoes) WHERE undoes IS NOT NULL;

-- The act that is being done: one row inside a transaction, none outside. A write without an act
-- finds no row here and fails on act_row.act_id.
CREATE TABLE current_act (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    act_id INTEGER NOT NULL REFERENCES act (id)
) STRICT;

-- The images of each row an act touched, as JSON objects of all columns.
CREATE TABLE act_row (
    id INTEGER PRIMARY KEY,
    act_id INTEGER NOT NULL REFERENCES act (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_uid TEXT NOT NULL,
    before TEXT, -- NULL: the row was added (or the image is erased)
    after TEXT, -- NULL: the row was removed (or the image is erased)
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1))
) STRICT;
CREATE INDEX act_row_by_act ON act_row (act_id);
CREATE INDEX act_row_by_uid ON act_row (row_uid);

-- The salted hash of an image holds on when image and salt are erased; without the salt nothing can
-- be learnt from it by trying likely values.
CREATE TABLE act_row_hash (
    act_row_id INTEGER PRIMARY KEY REFERENCES act_row (id),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE act_row_salt (
    act_row_id INTEGER PRIMARY KEY REFERENCES act_row (id),
    salt TEXT NOT NULL CHECK (length(salt) = 32)
) STRICT;

-- The same for the words of an act (subject and ground), which may name a person.
CREATE TABLE act_salt (
    act_id INTEGER PRIMARY KEY REFERENCES act (id),
    salt TEXT NOT NULL CHECK (length(salt) = 32)
) STRICT;

-- The chain: SHA-256 over the seal before, the act, and the salted hashes of its words and rows.
CREATE TABLE act_seal (
    act_id INTEGER PRIMARY KEY REFERENCES act (id),
    words_hash TEXT NOT NULL CHECK (length(words_hash) = 64),
    seal TEXT NOT NULL CHECK (length(seal) = 64)
) STRICT;

-- What stays of a row whose data were erased after the retention period.
CREATE TABLE tombstone (
    row_uid TEXT PRIMARY KEY,
    table_name TEXT NOT NULL,
    act_id INTEGER NOT NULL REFERENCES act (id) -- the erasure
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_by_act ON tombstone (act_id);

-- The journal only grows. A sealed act takes no more rows; an erasure may empty, never alter.
CREATE TRIGGER act_keeps BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_stays BEFORE UPDATE ON act
WHEN EXISTS (SELECT 1 FROM act_seal WHERE act_id = OLD.id)
    AND NOT (NEW.id IS OLD.id AND NEW.uid IS OLD.uid AND NEW.kind IS OLD.kind
        AND NEW.officer IS OLD.officer AND NEW.system_user IS OLD.system_user
        AND NEW.machine IS OLD.machine AND NEW.at IS OLD.at AND NEW.undoes IS OLD.undoes
        AND NEW.is_final IS OLD.is_final AND NEW.schema_version IS OLD.schema_version
        AND NEW.subject = '' AND NEW.ground = ''
        AND EXISTS (SELECT 1 FROM current_act JOIN act AS present ON present.id = act_id
            WHERE present.kind = 'erase_person'))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_row_belongs BEFORE INSERT ON act_row
WHEN EXISTS (SELECT 1 FROM act_seal WHERE act_id = NEW.act_id)
BEGIN SELECT RAISE(ABORT, 'the act is sealed'); END;
CREATE TRIGGER act_row_keeps BEFORE DELETE ON act_row
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_row_stays BEFORE UPDATE ON act_row
WHEN NOT (NEW.id IS OLD.id AND NEW.act_id IS OLD.act_id AND NEW.table_name IS OLD.table_name
    AND NEW.row_id IS OLD.row_id AND NEW.row_uid IS OLD.row_uid
    AND NEW.before IS NULL AND NEW.after IS NULL AND NEW.erased = 1
    AND EXISTS (SELECT 1 FROM current_act JOIN act AS present ON present.id = current_act.act_id
        WHERE present.kind = 'erase_person'))
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_row_hash_keeps BEFORE DELETE ON act_row_hash
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_row_hash_stays BEFORE UPDATE ON act_row_hash
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_row_salt_keeps BEFORE DELETE ON act_row_salt
WHEN NOT EXISTS (SELECT 1 FROM act_row WHERE id = OLD.act_row_id AND erased = 1)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_row_salt_stays BEFORE UPDATE ON act_row_salt
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_salt_keeps BEFORE DELETE ON act_salt
WHEN NOT EXISTS (SELECT 1 FROM act WHERE id = OLD.act_id AND subject = '' AND ground = '')
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_salt_stays BEFORE UPDATE ON act_salt
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_seal_keeps BEFORE DELETE ON act_seal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER act_seal_stays BEFORE UPDATE ON act_seal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER tombstone_keeps BEFORE DELETE ON tombstone
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER tombstone_stays BEFORE UPDATE ON tombstone
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Settings of the office -------------------------------------------------------------------------

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- Officers sign with a name chosen at first use; a trail among colleagues, no authentication.
CREATE TABLE officer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE reason_code (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    label_en TEXT NOT NULL,
    label_fr TEXT NOT NULL, -- empty: an officer's own reason, not translated
    is_custom INTEGER NOT NULL CHECK (is_custom IN (0, 1))
) STRICT;

-- Numbers and wording of the rules that the office may change; a decision names its edition.
CREATE TABLE rule_book_edition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL UNIQUE CHECK (edition <> ''),
    parameters TEXT NOT NULL, -- JSON object
    since TEXT NOT NULL
) STRICT;

-- Regions and mandates ---------------------------------------------------------------------------

-- UN regional groups and EMRIP's sociocultural regions are two schemes among others.
CREATE TABLE region_scheme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    source TEXT NOT NULL
) STRICT;

CREATE TABLE region (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    scheme TEXT NOT NULL REFERENCES region_scheme (code),
    code TEXT NOT NULL CHECK (code <> ''),
    position INTEGER NOT NULL, -- place in lists, from 1
    names TEXT NOT NULL, -- JSON object by language; {}: those of the program's tables
    UNIQUE (scheme, code)
) STRICT;

-- A State in a regional group, for a time. Special cases (Türkiye, United States, Israel ...) are
-- rows like others, with a participation and a note.
CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    region_scheme TEXT NOT NULL,
    region_code TEXT NOT NULL,
    state TEXT NOT NULL CHECK (length(state) = 2),
    participation TEXT NOT NULL CHECK (participation IN ('member', 'observer', 'additional')),
    valid_from TEXT, -- NULL: as far back as known
    valid_to TEXT, -- last day; NULL: still holds
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    FOREIGN KEY (region_scheme, region_code) REFERENCES region (scheme, code)
) STRICT;
CREATE INDEX group_membership_by_region ON group_membership (region_scheme, region_code);
CREATE INDEX group_membership_by_state ON group_membership (state);

CREATE TABLE mandate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    type TEXT NOT NULL,
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    term_years INTEGER CHECK (term_years > 0), -- NULL: usual length of an extension not known
    merged_into TEXT, -- code of a mandate; NULL, here and below: not known or none
    appointing_authority TEXT, -- council, president, high_commissioner
    purpose TEXT,
    address TEXT,
    email TEXT,
    telephone TEXT,
    link TEXT -- of its page
) STRICT;

CREATE TABLE mandate_title (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''), -- neutral or masculine
    feminine TEXT, -- NULL: the language has no such form, or it is not known
    UNIQUE (mandate_id, language)
) STRICT;

CREATE TABLE mandate_resolution (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    body TEXT NOT NULL, -- HRC, CHR (the Commission before it), ECOSOC
    number TEXT NOT NULL, -- "33/25"; empty: not known
    symbol TEXT NOT NULL, -- of the document; empty: not known
    date TEXT, -- of adoption, as far as known: "2016", "2016-09-30"; NULL: not known
    session TEXT NOT NULL, -- of the Council: "33", "S-18"; empty: of another body, or not known
    action TEXT NOT NULL, -- established, extended, amended, merged, recalled
    verification TEXT NOT NULL -- how well the source was read: sourced, inferred, incomplete ...
) STRICT;
CREATE INDEX mandate_resolution_by_mandate ON mandate_resolution (mandate_id);

CREATE TABLE seat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    region_scheme TEXT, -- NULL, as region_code: the seat is bound to no region
    region_code TEXT,
    CHECK ((region_scheme IS NULL) = (region_code IS NULL)),
    FOREIGN KEY (region_scheme, region_code) REFERENCES region (scheme, code)
) STRICT;
CREATE INDEX seat_by_mandate ON seat (mandate_id);
CREATE INDEX seat_by_region ON seat (region_scheme, region_code);

-- Terms are often known to the year only: "2017", "2017-06", "2017-06-30".
CREATE TABLE holder_term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    name TEXT NOT NULL CHECK (name <> ''),
    nationality TEXT, -- NULL: no source states it
    region_scheme TEXT, -- NULL, as region_code: no region, or not known
    region_code TEXT,
    first_day TEXT, -- NULL: not known
    last_day TEXT, -- NULL: not ended, or not known
    extended_by_months INTEGER NOT NULL DEFAULT 0, -- to spread appointments (TENURE-EXC)
    status TEXT NOT NULL,
    end_reason TEXT, -- term_ended, resigned, died, mandate_ended, removed; NULL: not known
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    application_id INTEGER REFERENCES application (id), -- whose appointment made it; NULL: entered
    CHECK ((region_scheme IS NULL) = (region_code IS NULL)),
    FOREIGN KEY (region_scheme, region_code) REFERENCES region (scheme, code)
) STRICT;
CREATE INDEX holder_term_by_application ON holder_term (application_id);
CREATE INDEX holder_term_by_mandate ON holder_term (mandate_id, name);
CREATE INDEX holder_term_by_region ON holder_term (region_scheme, region_code);

-- Documents of a mandate, and its dialogues with the Council.
CREATE TABLE mandate_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    title TEXT NOT NULL CHECK (title <> ''),
    symbol TEXT, -- NULL, here and below: not known
    date TEXT, -- as far as known, as that of a resolution
    link TEXT
) STRICT;
CREATE INDEX mandate_document_by_mandate ON mandate_document (mandate_id);

CREATE TABLE mandate_dialogue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    date TEXT, -- NULL, here and below: not known
    session INTEGER,
    title TEXT,
    meeting TEXT,
    link TEXT
) STRICT;
CREATE INDEX mandate_dialogue_by_mandate ON mandate_dialogue (mandate_id);

-- Where an officer found what a correction of a record put into a field.
CREATE TABLE record_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    entry_uid TEXT NOT NULL, -- uid of the row corrected
    field TEXT NOT NULL CHECK (field <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    UNIQUE (entry_uid, field)
) STRICT;

-- To which scheme the seats of a mandate are bound, for a time: the Expert Mechanism on the Rights
-- of Indigenous Peoples had the UN groups until resolution 33/25 and has sociocultural regions since.
CREATE TABLE seat_scheme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    mandate_id INTEGER NOT NULL REFERENCES mandate (id),
    scheme TEXT NOT NULL REFERENCES region_scheme (code),
    valid_from TEXT, -- NULL: as far back as known
    valid_to TEXT, -- last day; NULL: still holds
    source TEXT NOT NULL
) STRICT;
CREATE INDEX seat_scheme_by_mandate ON seat_scheme (mandate_id);
CREATE INDEX seat_scheme_by_scheme ON seat_scheme (scheme);

-- Sessions, documents, calls ---------------------------------------------------------------------

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    first_day TEXT, -- NULL: not known
    last_day TEXT, -- NULL: not known
    source TEXT NOT NULL
) STRICT;

-- A person, however many mandates they apply for. The folded name key is made anew at opening.
CREATE TABLE applicant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    family_name TEXT NOT NULL,
    given_names TEXT NOT NULL,
    former_name TEXT NOT NULL, -- empty: none stated
    gender TEXT CHECK (gender IN ('F', 'M', 'X')), -- NULL: not stated
    nationality TEXT, -- the reference nationality, ISO 3166 alpha-2; NULL: not known
    other_nationalities TEXT NOT NULL, -- JSON array of codes
    date_of_birth TEXT, -- NULL: not known
    email TEXT NOT NULL,
    telephone TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;

-- Received files by their SHA-256; the bytes lie beside the register. Outside the journal: rows are
-- added before the act that refers to them, and an undone act leaves the file where it is.
CREATE TABLE document_file (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER document_file_stays BEFORE UPDATE ON document_file
BEGIN SELECT RAISE(ABORT, 'a received file is never altered'); END;

-- A file as it came, by name; what came twice has two rows and one file.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, -- path below the folder taken in; in a zip "a.zip!b.docx"
    hash TEXT NOT NULL REFERENCES document_file (hash),
    part TEXT NOT NULL CHECK (part IN ('survey', 'form', 'letter', 'reference',
        'other')),
    outcome TEXT NOT NULL, -- what became of it: filed, duplicate, unreadable, unmatched ...
    reason TEXT NOT NULL, -- why, as a sentence; empty: nothing to say
    session_id INTEGER REFERENCES session (id), -- NULL: of no session
    applicant_id INTEGER REFERENCES applicant (id), -- NULL: of nobody, or not known whose
    application_id INTEGER REFERENCES application (id), -- NULL: of no single application
    format TEXT NOT NULL, -- as read: docx, pdf ...; empty: could not be told
    reader_version TEXT NOT NULL,
    settled TEXT NOT NULL CHECK (settled IN ('', 'filed', 'skipped')) -- by an officer; empty: not so
) STRICT;
CREATE INDEX document_by_hash ON document (hash);
CREATE INDEX document_by_session ON document (session_id, name);
CREATE INDEX document_by_applicant ON document (applicant_id);
CREATE INDEX document_by_application ON document (application_id);

CREATE TABLE note_verbale (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind <> ''), -- call, call_extension, request, reminder, note
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    language TEXT NOT NULL,
    reference TEXT NOT NULL, -- empty: it has none
    date TEXT, -- NULL: it bears none
    subject TEXT NOT NULL, -- empty: none is stated
    version_of_id INTEGER REFERENCES note_verbale (id), -- the same in another language; NULL: none
    about_id INTEGER REFERENCES note_verbale (id), -- of a reminder the request; NULL: none
    signatory TEXT NOT NULL, -- empty: none is named
    text_hash TEXT NOT NULL, -- SHA-256 of the text as read; empty: not kept
    document_id INTEGER REFERENCES document (id), -- NULL: no file of it is kept
    deadline_day TEXT, -- for replies; NULL: none is set
    deadline_time TEXT, -- NULL: only the day is stated
    deadline_end_of_day INTEGER NOT NULL CHECK (deadline_end_of_day IN (0, 1)),
    deadline_zone TEXT NOT NULL, -- IANA name; empty: not stated
    deadline_strictness TEXT NOT NULL CHECK (deadline_strictness IN ('by', 'before')),
    deadline_instant TEXT, -- UTC; NULL: cannot be told without day or zone
    addressees TEXT NOT NULL, -- JSON array, as are the next five
    resolutions TEXT NOT NULL,
    contacts TEXT NOT NULL,
    links TEXT NOT NULL,
    annexes TEXT NOT NULL,
    findings TEXT NOT NULL, -- sentences on what is odd in it
    text TEXT NOT NULL -- as read; empty: not kept
) STRICT;
CREATE INDEX note_verbale_by_document ON note_verbale (document_id);
CREATE INDEX note_verbale_by_version ON note_verbale (version_of_id);
CREATE INDEX note_verbale_by_about ON note_verbale (about_id);
CREATE INDEX note_verbale_by_reference ON note_verbale (reference COLLATE NOCASE);

-- The words of notes in folded form (core/text/words.h) by three characters, so that parts of words
-- and Chinese are found. Derived and outside the journal: the row of an undone note is passed over.
CREATE VIRTUAL TABLE note_text USING fts5 (words, tokenize = 'trigram');

CREATE TABLE note_reply (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    note_verbale_id INTEGER NOT NULL REFERENCES note_verbale (id),
    respondent TEXT NOT NULL CHECK (respondent <> ''),
    state TEXT CHECK (length(state) = 2), -- NULL: the respondent is no State
    received TEXT NOT NULL,
    language TEXT NOT NULL, -- empty: not known
    kind TEXT NOT NULL CHECK (kind IN ('state', 'intergovernmental_organization', 'un_entity',
        'national_human_rights_institution', 'civil_society', 'academia', 'individual', 'other',
        'unknown')),
    confidentiality TEXT NOT NULL CHECK (confidentiality IN ('public', 'confidential', 'unknown')),
    document_id INTEGER REFERENCES document (id) -- NULL: no file of it is kept
) STRICT;
CREATE INDEX note_reply_by_note ON note_reply (note_verbale_id);
CREATE INDEX note_reply_by_document ON note_reply (document_id);

-- Whom a reminder, itself a note verbale, was sent to.
CREATE TABLE note_reminded (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    note_verbale_id INTEGER NOT NULL REFERENCES note_verbale (id),
    state TEXT NOT NULL CHECK (length(state) = 2),
    UNIQUE (note_verbale_id, state)
) STRICT;

-- The deadline keeps what the call says (day, time, zone) beside the instant that follows from it.
CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    deadline_day TEXT, -- NULL: the call states none
    deadline_time TEXT, -- NULL: only the day is stated
    deadline_end_of_day INTEGER NOT NULL CHECK (deadline_end_of_day IN (0, 1)),
    deadline_zone TEXT NOT NULL, -- IANA name; empty: not stated
    deadline_strictness TEXT NOT NULL CHECK (deadline_strictness IN ('by', 'before')),
    deadline_instant TEXT, -- UTC; NULL: cannot be told without day or zone
    language TEXT NOT NULL,
    reference TEXT NOT NULL,
    issued TEXT, -- NULL: the note bears no date
    contacts TEXT NOT NULL, -- JSON array
    links TEXT NOT NULL, -- JSON array
    document_id INTEGER REFERENCES document (id), -- NULL: no file of it is kept
    note_verbale_id INTEGER REFERENCES note_verbale (id) -- NULL: known without its note
) STRICT;
CREATE INDEX call_by_session ON call (session_id);
CREATE INDEX call_by_document ON call (document_id);
CREATE INDEX call_by_note_verbale ON call (note_verbale_id);

CREATE TABLE vacancy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    call_id INTEGER NOT NULL REFERENCES call (id),
    session_id INTEGER NOT NULL REFERENCES session (id),
    number INTEGER NOT NULL,
    mandate_id INTEGER REFERENCES mandate (id), -- NULL: the title is not matched yet
    title TEXT NOT NULL,
    title_language TEXT NOT NULL,
    resolution TEXT NOT NULL, -- empty: none is cited
    region_scheme TEXT, -- NULL, as region_code: bound to no region
    region_code TEXT,
    condition TEXT NOT NULL CHECK (condition IN ('none', 'subject_to_extension', 'unknown')),
    -- The vacancy's own deadline after an extension; all NULL: that of the call.
    deadline_day TEXT,
    deadline_time TEXT,
    deadline_end_of_day INTEGER CHECK (deadline_end_of_day IN (0, 1)),
    deadline_zone TEXT,
    deadline_strictness TEXT CHECK (deadline_strictness IN ('by', 'before')),
    deadline_instant TEXT,
    UNIQUE (call_id, number),
    CHECK ((region_scheme IS NULL) = (region_code IS NULL)),
    FOREIGN KEY (region_scheme, region_code) REFERENCES region (scheme, code)
) STRICT;
CREATE INDEX vacancy_by_session ON vacancy (session_id);
CREATE INDEX vacancy_by_mandate ON vacancy (mandate_id);
CREATE INDEX vacancy_by_region ON vacancy (region_scheme, region_code);

-- Applications -----------------------------------------------------------------------------------

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    applicant_id INTEGER NOT NULL REFERENCES applicant (id),
    vacancy_id INTEGER NOT NULL REFERENCES vacancy (id),
    status TEXT NOT NULL CHECK (status IN ('received', 'incomplete', 'late', 'under_screening',
        'eligible', 'not_eligible', 'withdrawn', 'shortlisted', 'interviewed', 'recommended',
        'not_recommended', 'proposed', 'appointed', 'not_appointed')), -- of the latest decision
    origin TEXT NOT NULL CHECK (origin IN ('applied', 'group')), -- group: named by the Consultative Group
    UNIQUE (applicant_id, vacancy_id)
) STRICT;
CREATE INDEX application_by_vacancy ON application (vacancy_id);

-- One value as one part states it, with the passage it came from.
CREATE TABLE application_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    field TEXT NOT NULL CHECK (field <> ''),
    part TEXT NOT NULL CHECK (part IN ('survey', 'form', 'letter', 'reference',
        'other')),
    value TEXT NOT NULL,
    file TEXT NOT NULL,
    locator TEXT NOT NULL, -- empty: no single place
    passage TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('read', 'guess', 'ambiguous')),
    document_id INTEGER REFERENCES document (id), -- NULL: entered by an officer
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)), -- 0: another version of the part counts
    entered_by TEXT NOT NULL, -- officer who entered or corrected it; empty: read by the program
    is_replaced INTEGER NOT NULL CHECK (is_replaced IN (0, 1)) -- 1: an officer's value stands for it
) STRICT;
CREATE INDEX application_value_by_application ON application_value (application_id);
-- For what an officer has to look at today: the few values that are no plain reading.
CREATE INDEX application_value_unsure ON application_value (application_id)
    WHERE certainty <> 'read' AND is_current = 1 AND is_replaced = 0;
CREATE INDEX application_value_by_document ON application_value (document_id);

-- Proof that a part was received, of an application or of a document not yet filed under one.
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER REFERENCES application (id), -- NULL: known by its document
    document_id INTEGER REFERENCES document (id), -- NULL: a survey row, or something handed in
    part TEXT NOT NULL CHECK (part IN ('survey', 'form', 'letter', 'reference',
        'other')),
    at TEXT, -- UTC, start of the minute or day when not known better; NULL: not known
    precision TEXT NOT NULL CHECK (precision IN ('second', 'minute', 'day')),
    zone TEXT NOT NULL,
    channel TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    message_id TEXT NOT NULL,
    file TEXT NOT NULL,
    locator TEXT NOT NULL,
    passage TEXT NOT NULL,
    CHECK (application_id IS NOT NULL OR document_id IS NOT NULL)
) STRICT;
CREATE INDEX receipt_by_application ON receipt (application_id);
CREATE INDEX receipt_by_document ON receipt (document_id);

-- One row of the online survey as it was exported.
CREATE TABLE survey_response (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    response_id TEXT NOT NULL,
    submitted_at TEXT, -- UTC; NULL: never completed, and then not received
    applicant_id INTEGER REFERENCES applicant (id), -- NULL: matched to nobody
    outcome TEXT NOT NULL, -- filed, unfinished, duplicate, unmatched
    reason TEXT NOT NULL,
    row_hash TEXT NOT NULL, -- SHA-256 of the row, to know it again in a later export
    raw TEXT NOT NULL, -- JSON object, heading to cell, as exported
    file TEXT NOT NULL,
    locator TEXT NOT NULL,
    document_id INTEGER REFERENCES document (id), -- the export; NULL: not kept
    UNIQUE (session_id, response_id)
) STRICT;
CREATE INDEX survey_response_by_applicant ON survey_response (applicant_id);
CREATE INDEX survey_response_by_document ON survey_response (document_id);

-- The officer's word on what was read and on who is who ------------------------------------------

-- Wordings of forms beside those the program is shipped with.
CREATE TABLE form_label (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    section TEXT NOT NULL CHECK (section <> ''),
    field TEXT NOT NULL CHECK (field <> ''),
    language TEXT NOT NULL,
    alias TEXT NOT NULL CHECK (alias <> ''),
    UNIQUE (section, alias)
) STRICT;

-- Which version of a part counts, against what the receipts say.
CREATE TABLE version_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    part TEXT NOT NULL CHECK (part IN ('survey', 'form', 'letter', 'reference', 'other')),
    document_id INTEGER NOT NULL REFERENCES document (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (application_id, part)
) STRICT;
CREATE INDEX version_choice_by_document ON version_choice (document_id);

-- Which of the values that survey, form and letter state is right. It holds as long as that source
-- states that value.
CREATE TABLE concordance_ruling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    field TEXT NOT NULL CHECK (field <> ''),
    source TEXT NOT NULL CHECK (source IN ('survey', 'form', 'certification', 'letter')),
    value TEXT NOT NULL CHECK (value <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (application_id, field)
) STRICT;

-- Two applicants of whom an officer said that they are not the same person.
CREATE TABLE distinct_persons (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    applicant_id INTEGER NOT NULL REFERENCES applicant (id),
    other_id INTEGER NOT NULL REFERENCES applicant (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (applicant_id, other_id),
    CHECK (applicant_id <> other_id)
) STRICT;
CREATE INDEX distinct_persons_by_other ON distinct_persons (other_id);

-- Decisions and lists ----------------------------------------------------------------------------

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    status TEXT NOT NULL CHECK (status IN ('received', 'incomplete', 'late', 'under_screening',
        'eligible', 'not_eligible', 'withdrawn', 'shortlisted', 'interviewed', 'recommended',
        'not_recommended', 'proposed', 'appointed', 'not_appointed')),
    reason_code TEXT REFERENCES reason_code (code), -- NULL: none was needed
    note TEXT NOT NULL, -- internal
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    rule_book_edition TEXT NOT NULL, -- empty: decided without looking at the rules
    findings TEXT NOT NULL, -- JSON array, a copy, so that they stay explainable
    despite TEXT NOT NULL -- ground for going against what holds the application back; empty: none
) STRICT;
CREATE INDEX decision_by_application ON decision (application_id);
CREATE INDEX decision_despite ON decision (application_id) WHERE despite <> '';
CREATE INDEX decision_by_reason ON decision (reason_code);

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    rule TEXT NOT NULL CHECK (rule <> ''),
    ground TEXT NOT NULL CHECK (ground <> ''),
    officer TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX waiver_by_application ON waiver (application_id);

-- Rulings of officers on what the rules leave open. Rows are added, never changed: of a condition
-- or a conflict the latest one counts, and the earlier ones stay with their reasons.
CREATE TABLE rule_confirmation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL CHECK (rule <> ''),
    ground TEXT NOT NULL CHECK (ground <> ''), -- what was read, and where
    officer TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE TABLE condition_ruling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    vacancy_id INTEGER NOT NULL REFERENCES vacancy (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('met', 'failed')),
    resolution TEXT NOT NULL, -- that extends the mandate; empty: the mandate was not extended
    day TEXT, -- of its adoption; NULL: not known
    note TEXT NOT NULL,
    officer TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX condition_ruling_by_vacancy ON condition_ruling (vacancy_id);

CREATE TABLE conflict_ruling (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    application_id INTEGER NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL CHECK (kind IN ('member_nationality', 'country_mandate',
        'declared_relation', 'officers_own')),
    member_uid TEXT NOT NULL, -- of the member of the Consultative Group; empty: about none
    state TEXT NOT NULL CHECK (state IN ('suggested', 'confirmed', 'dismissed')),
    reason TEXT NOT NULL,
    officer TEXT NOT NULL,
    at TEXT NOT NULL,
    CHECK (state <> 'dismissed' OR reason <> '')
) STRICT;
CREATE INDEX conflict_ruling_by_application ON conflict_ruling (application_id);

-- What a colleague says of a decision; it changes nothing by itself.
CREATE TABLE second_look (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    confirms INTEGER NOT NULL CHECK (confirms IN (0, 1)),
    note TEXT NOT NULL,
    officer TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX second_look_by_decision ON second_look (decision_id);
CREATE INDEX second_look_by_application ON second_look (application_id);

-- The Consultative Group: who serves when, and who chairs for which vacancy.
CREATE TABLE group_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    state TEXT NOT NULL CHECK (length(state) = 2),
    region_scheme TEXT NOT NULL,
    region_code TEXT NOT NULL, -- of the group that named the member
    function TEXT NOT NULL, -- empty: not known
    first_day TEXT NOT NULL,
    last_day TEXT, -- NULL: still serves
    FOREIGN KEY (region_scheme, region_code) REFERENCES region (scheme, code)
) STRICT;
CREATE INDEX group_member_by_region ON group_member (region_scheme, region_code);

CREATE TABLE group_chair (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    member_id INTEGER NOT NULL REFERENCES group_member (id),
    session_id INTEGER NOT NULL REFERENCES session (id),
    vacancy_id INTEGER REFERENCES vacancy (id), -- NULL: all vacancies of the session
    role TEXT NOT NULL CHECK (role IN ('chair', 'vice_chair'))
) STRICT;
CREATE INDEX group_chair_by_member ON group_chair (member_id);
CREATE INDEX group_chair_by_session ON group_chair (session_id);
CREATE INDEX group_chair_by_vacancy ON group_chair (vacancy_id);

CREATE TABLE shortlist (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    vacancy_id INTEGER NOT NULL REFERENCES vacancy (id),
    kind TEXT NOT NULL CHECK (kind IN ('working', 'interview', 'recommended')),
    UNIQUE (vacancy_id, kind)
) STRICT;

CREATE TABLE shortlist_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    shortlist_id INTEGER NOT NULL REFERENCES shortlist (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    position INTEGER NOT NULL, -- order on the page, ties included
    rank INTEGER CHECK (rank > 0), -- NULL: listed without a rank; equal ranks are a tie
    public_reason TEXT NOT NULL,
    internal_note TEXT NOT NULL, -- never leaves in a public document
    added_by_group INTEGER NOT NULL CHECK (added_by_group IN (0, 1)), -- from outside the public list
    UNIQUE (shortlist_id, application_id)
) STRICT;
CREATE INDEX shortlist_entry_by_application ON shortlist_entry (application_id);

-- What the rules say of each application at present, so that a long list opens at once. Derived and
-- outside the journal: written in the act that touches the application, made anew under another
-- edition. No foreign key: the undo of an application may leave a row that is passed over.
CREATE TABLE screening_cache (
    application_id INTEGER PRIMARY KEY,
    edition TEXT NOT NULL, -- of the rule book and the program
    summary TEXT NOT NULL -- in the form of core/workflow/screening_summary.h
) STRICT;

-- Views, rankings, interviews, timetable ---------------------------------------------------------

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    place TEXT NOT NULL DEFAULT 'sessions' CHECK (
        place IN ('today', 'sessions', 'mandates', 'applicants', 'notes', 'history', 'reference')),
    name TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
    query TEXT NOT NULL, -- as typed; empty: everything
    choice TEXT NOT NULL, -- code of what is chosen beside the query; empty: the usual
    columns TEXT NOT NULL, -- JSON array of codes; empty: the usual ones
    sort TEXT NOT NULL, -- code of a column; empty: the usual order
    descending INTEGER NOT NULL CHECK (descending IN (0, 1)),
    UNIQUE (place, name)
) STRICT;

-- Several readers rank the same candidates; while it is open, none is shown what the others wrote.
CREATE TABLE ranking_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    vacancy_id INTEGER NOT NULL REFERENCES vacancy (id),
    readers TEXT NOT NULL, -- JSON array of names
    opened TEXT NOT NULL,
    closed TEXT -- NULL: readers still hand in
) STRICT;
CREATE INDEX ranking_round_by_vacancy ON ranking_round (vacancy_id);

CREATE TABLE ranking_candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    ranking_round_id INTEGER NOT NULL REFERENCES ranking_round (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    UNIQUE (ranking_round_id, application_id)
) STRICT;
CREATE INDEX ranking_candidate_by_application ON ranking_candidate (application_id);

CREATE TABLE reader_ranking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    ranking_round_id INTEGER NOT NULL REFERENCES ranking_round (id),
    reader TEXT NOT NULL CHECK (reader <> ''),
    submitted TEXT NOT NULL,
    UNIQUE (ranking_round_id, reader)
) STRICT;

CREATE TABLE reader_rank (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    reader_ranking_id INTEGER NOT NULL REFERENCES reader_ranking (id),
    application_id INTEGER NOT NULL REFERENCES application (id),
    rank INTEGER NOT NULL CHECK (rank > 0), -- equal ranks are a tie
    UNIQUE (reader_ranking_id, application_id)
) STRICT;
CREATE INDEX reader_rank_by_application ON reader_rank (application_id);

CREATE TABLE interview (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    application_id INTEGER NOT NULL UNIQUE REFERENCES application (id),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    zone TEXT NOT NULL, -- IANA name, in which it was arranged
    candidate_zone TEXT NOT NULL, -- empty: not known
    language TEXT NOT NULL, -- empty: not known yet
    channel TEXT NOT NULL CHECK (channel IN ('video', 'telephone', 'in_person')),
    note TEXT NOT NULL, -- internal
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled'))
) STRICT;

-- When a step of a session was done, as an officer entered it.
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    step TEXT NOT NULL CHECK (step <> ''),
    done TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (session_id, step)
) STRICT;

-- The legal tradition an applicant comes from, as an officer entered it; nobody is asked for it.
CREATE TABLE legal_system (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    applicant_id INTEGER NOT NULL UNIQUE REFERENCES applicant (id),
    system TEXT NOT NULL CHECK (system <> '')
) STRICT;

-- Searching --------------------------------------------------------------------------------------

-- The long texts of applications in folded form (core/text/text_key.h) as FTS5 finds words in them,
-- without the texts themselves, and what lists ask of values and receipts. Derived and outside the
-- journal, like screening_cache: made anew where an entry is missing.
CREATE TABLE search_entry (
    application_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL, -- the row of search_text that counts: application_id + (version << 40)
    received TEXT, -- day in Geneva of the later compulsory part; NULL: not known
    letter_words INTEGER NOT NULL, -- -1: not known
    languages TEXT NOT NULL, -- JSON array of codes
    nominator TEXT NOT NULL -- as stated; empty: nobody is
) STRICT;
-- The few whose first row of search_text is out of date.
CREATE INDEX search_entry_rewritten ON search_entry (application_id, version) WHERE version > 0;
CREATE VIRTUAL TABLE search_text USING fts5 (
    letter, competence, education, employment, ethics, nomination, personal, survey,
    content = '', columnsize = 0, prefix = '3 4', tokenize = 'unicode61 remove_diacritics 0'
);
