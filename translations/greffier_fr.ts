<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ActDigest</name>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>%1: the content was erased.</source>
            <translation>%1 : le contenu a été effacé.</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Supprimé : %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Modifié : %1</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <extracomment>a value before and after an act</extracomment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>This act has been undone already.</source>
            <translation>Cet acte a déjà été annulé.</translation>
        </message>
        <message>
            <source>This act is final; what it did can only be corrected by a further act.</source>
            <translation>Cet acte est définitif ; ce qu’il a fait ne se corrige que par un autre acte.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Motif</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) touched</source>
            <translation>
                <numerusform>%n entrée touchée</numerusform>
                <numerusform>%n entrées touchées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Register created</source>
            <translation>Registre créé</translation>
        </message>
        <message>
            <source>Call admitted</source>
            <translation>Appel enregistré</translation>
        </message>
        <message>
            <source>Terms of holders added</source>
            <translation>Mandats de titulaires ajoutés</translation>
        </message>
        <message>
            <source>Document filed</source>
            <translation>Document classé</translation>
        </message>
        <message>
            <source>Survey taken in</source>
            <translation>Questionnaire reçu</translation>
        </message>
        <message>
            <source>Receipts taken in</source>
            <translation>Réceptions enregistrées</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Finding waived</source>
            <translation>Constatation écartée</translation>
        </message>
        <message>
            <source>Shortlist arranged</source>
            <translation>Liste restreinte ordonnée</translation>
        </message>
        <message>
            <source>Act undone</source>
            <translation>Acte annulé</translation>
        </message>
        <message>
            <source>act %1</source>
            <extracomment>the number of an act</extracomment>
            <translation>acte %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>what was done, and about what</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>AddressesReader</name>
        <message>
            <source>A link in the text leads nowhere; ask the sender for the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link "%1" leads nowhere; ask the sender for the address.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Language of the window: en or fr.</source>
            <translation>Langue de la fenêtre : en ou fr.</translation>
        </message>
        <message>
            <source>The register to open.</source>
            <translation>Le registre à ouvrir.</translation>
        </message>
    </context>
    <context>
        <name>ApplicationDigest</name>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Emplois</translation>
        </message>
        <message>
            <source>Competence and motivation</source>
            <translation>Compétence et motivation</translation>
        </message>
        <message>
            <source>Answers on ethics and conflicts of interest</source>
            <translation>Réponses sur l’éthique et les conflits d’intérêts</translation>
        </message>
        <message>
            <source>Sections of the form</source>
            <translation>Sections du formulaire</translation>
        </message>
        <message>
            <source>Proposal: %1</source>
            <translation>Proposition : %1</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Statut : %1</translation>
        </message>
        <message>
            <source>Findings to look at</source>
            <translation>Constatations à examiner</translation>
        </message>
        <message>
            <source>Rules that are met</source>
            <translation>Règles respectées</translation>
        </message>
        <message>
            <source>No rule speaks against this application.</source>
            <translation>Aucune règle ne s’oppose à cette candidature.</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>an officer has to confirm this rule</source>
            <translation>règle à confirmer par un fonctionnaire</translation>
        </message>
        <message>
            <source>Remedy: %1</source>
            <translation>Remède : %1</translation>
        </message>
        <message>
            <source>Waived by %1 on %2: %3</source>
            <translation>Écartée par %1 le %2 : %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>the part of an application that states a value, and the place in it</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>lecture incertaine</translation>
        </message>
        <message>
            <source>reads: %1</source>
            <translation>lit : %1</translation>
        </message>
        <message>
            <source>writes: %1</source>
            <translation>écrit : %1</translation>
        </message>
        <message>
            <source>speaks: %1</source>
            <translation>parle : %1</translation>
        </message>
        <message>
            <source>mother tongue</source>
            <translation>langue maternelle</translation>
        </message>
        <message>
            <source>Other statements</source>
            <translation>Autres déclarations</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>Rien n’a encore été décidé.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>When the parts were received is not known.</source>
            <translation>On ne sait pas quand les pièces ont été reçues.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Open the document</source>
            <translation>Ouvrir le document</translation>
        </message>
        <message>
            <source>For the officer to judge</source>
            <translation>À apprécier par le fonctionnaire</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>The copy of the register did not pass its check and was not kept. Check the drive, and run a check of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder for the copy does not exist; no copy was made. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy was stopped; nothing was kept of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Balance</name>
        <message>
            <source>%1: %2</source>
            <extracomment>a gender or regional group, and how many candidates are of it</extracomment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>All %n candidate(s) — %1</source>
            <translation>
                <numerusform>%n candidat en tout — %1</numerusform>
                <numerusform>%n candidats en tout — %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The first three — %1</source>
            <translation>Les trois premiers — %1</translation>
        </message>
    </context>
    <context>
        <name>CallReader</name>
        <message>
            <source>No vacancy was found in the call; please enter them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deadline was found in the call; please enter it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>The option --%1 needs a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no option --%1 here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing on the command line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is one word too many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: greffier-cli COMMAND ...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: greffier-cli %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no application of “%1” for vacancy %2 of session %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several applicants are called “%1”. Give the uid of the one you mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session %1 has no vacancy %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which session with --session NUMBER.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number after --vacancy must be a whole number from 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which vacancy with --vacancy NUMBER.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no list “%1”; there are applications, applicants, vacancies, mandates, seats, holders, states and sessions.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n term(s) of office were added.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is no status “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the reason of the decision with --reason CODE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no list “%1”; there are working, interview and recommended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the number of the act, as the command history shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A verified copy is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call for session %1 was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 could not be written: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the language of the document with --language and the file with --out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register holds together.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n act(s) checked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored file(s) checked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The new register is %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n applicant(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n application(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is no text in the file; it may be a scan. Ask for a copy with text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample lies in %1.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n invented person(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register with the sample session is %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the new register, or a folder with --files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number after --persons must be a whole number from 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number after --seed must be a whole number from 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2, vacancy %3: %4 is proposed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>At</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Deadline, day</source>
            <translation>Délai, jour</translation>
        </message>
        <message>
            <source>Deadline, time</source>
            <translation>Délai, heure</translation>
        </message>
        <message>
            <source>Deadline, time zone</source>
            <translation>Délai, fuseau horaire</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Fonctionnaire</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Public reason</source>
            <translation>Motif public</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Candidature</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Vacancy</source>
            <translation>Mandat à pourvoir</translation>
        </message>
    </context>
    <context>
        <name>ContentHash</name>
        <message>
            <source>The file could not be read to its end. Check the drive.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>This file is not a Greffier register, or it was changed by another program; it was not opened. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is damaged and was not opened. Open the latest copy from its backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This register was written by a later version of the program; it was not opened. Install that version to work with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register cannot be written to where it lies. Open it read-only, or copy it to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of this name already; no register was made. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This register was written by an earlier version of the program and has to be opened for writing once before it can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no register of this name. Check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register could not be read. Check your rights on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of this name already; nothing was written. Choose another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeadlineReader</name>
        <message>
            <source>The deadline is written without a year (%1); please enter it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline is written without a year (%1); %2 was inferred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline is given in another time zone (%1); please enter it in Geneva time or UTC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline is written as %1, which is no date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be told which part of the deadline %1 is the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text also names %1 as a deadline.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message numerus="yes">
            <source>%n character(s) that a Word document cannot hold were left out of the text.</source>
            <extracomment>%n is the number of control characters found in the texts of the register</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The Word document could not be put together. Please try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Word document could not be made: the program is not complete. Please install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The title of vacancy %1 stands as the call words it, because the mandate has no title in the language of the document.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents can be written in English and in French; please choose one of these.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DuplicateScore</name>
        <message>
            <source>The names are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names differ by habits of spelling only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The former name of one is the name of the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of one is a part of the other's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names have the same consonants.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names are different.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates of birth are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates of birth are different.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The e-mail addresses are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone numbers are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They share a nationality.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They share no nationality.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The genders are different.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <source>There is no language “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such session or vacancy in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no document “%1”; there are public-list and shortlist.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Deuxième prénom</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Ancien nom</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Lieu de naissance</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Other nationalities</source>
            <translation>Autres nationalités</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Nominated by</source>
            <translation>Présenté par</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Mandate of the catalogue</source>
            <translation>Mandat du catalogue</translation>
        </message>
        <message>
            <source>Mandates applied for</source>
            <translation>Mandats demandés</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Qualifications</source>
            <translation>Qualifications</translation>
        </message>
        <message>
            <source>Expertise</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <source>Established competence</source>
            <translation>Compétence établie</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publications</translation>
        </message>
        <message>
            <source>Availability</source>
            <translation>Disponibilité</translation>
        </message>
        <message>
            <source>Motivation letter</source>
            <translation>Lettre de motivation</translation>
        </message>
        <message>
            <source>Certified by</source>
            <translation>Certifié par</translation>
        </message>
        <message>
            <source>Certified on</source>
            <translation>Certifié le</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Tracked changes</source>
            <translation>Suivi des modifications</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Employment</source>
            <translation>Emplois</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>%1, number of words</source>
            <extracomment>a text of the form and its length: "Motivation letter, number of words"</extracomment>
            <translation>%1, nombre de mots</translation>
        </message>
        <message>
            <source>Explanation %1</source>
            <translation>Explication %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a numbered entry of the form: "Answer 3", "Section VIII"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes and no are both marked</source>
            <translation>Oui et non sont cochés tous deux</translation>
        </message>
        <message>
            <source>Easily</source>
            <translation>Facilement</translation>
        </message>
        <message>
            <source>Not easily</source>
            <translation>Pas facilement</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Remplie</translation>
        </message>
        <message>
            <source>Filled in partly</source>
            <translation>Remplie en partie</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
    </context>
    <context>
        <name>FileStore</name>
        <message>
            <source>A received file is missing beside the register. Bring its folder back from a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A received file is no longer what was received. Bring it back from a copy of the register.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Met</source>
            <translation>Respectée</translation>
        </message>
        <message>
            <source>Not met</source>
            <translation>Non respectée</translation>
        </message>
        <message>
            <source>Cannot tell</source>
            <translation>Indécidable</translation>
        </message>
        <message>
            <source>Exclusion</source>
            <translation>Exclusion</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Alerte</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
    </context>
    <context>
        <name>FormReader</name>
        <message>
            <source>Section %1 was not found in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The gender was not understood: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nationality "%1" can mean several States.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nationality "%1" was not recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nationality "%1" was taken for that of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several nationalities are given where one is asked for: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date "%1" was not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be told which part of the date "%1" is the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such day: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Holders</name>
        <message>
            <source>The list of holders has no column “%1” in its first row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of the list of holders names a mandate, a date or a region that is not known. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>It is neither an application form nor a letter of an applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file shows no text, as a scan does. Open it and look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form gives no family name. Say whose it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form names no mandate that is vacant at this session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form can be for several of the vacancies. Say for which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several applicants can be meant. Say whose it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in the register is the same person; a new applicant was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter names no applicant of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letter names the applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same file as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of receipts names %1, which is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of receipts does not name %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder “%1” does not exist or cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The survey was begun but never submitted; it does not count as received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names no mandate that is vacant at this session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row gives no family name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person as in response %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>names an act: its number, then date and time</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Act %1 is undone already, by act %2. To bring it back, undo that one.</source>
            <extracomment>%1 and %2 are acts, as in "12 of 2023-11-02 10:00"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such act; nothing was undone. Look at the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act cannot be undone, because what it did has left the office or was erased for good. Correct it by a further act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act was made with an earlier version of the program and cannot be undone. Correct it by a further act.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This act cannot be undone, because data it concerned were erased for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history of this register is damaged; nothing was undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act cannot be undone, because entries it made have changed since; nothing was undone. Run a check of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act %1 cannot be undone, because the later act %2 builds on it. Undo that one first.</source>
            <extracomment>%1 and %2 are acts, as in "12 of 2023-11-02 10:00"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lease</name>
        <message>
            <source>The register is open with %1 on %2 since %3. Ask for it to be closed there, or open it read-only.</source>
            <extracomment>%1 is an officer's name, %2 a machine, %3 date and time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another officer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message>
            <source>Waived</source>
            <translation>Écartée</translation>
        </message>
        <message>
            <source>Part missing</source>
            <translation>Pièce manquante</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Tardif</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message numerus="yes">
            <source>%n exclusion(s)</source>
            <translation>
                <numerusform>%n exclusion</numerusform>
                <numerusform>%n exclusions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n alerte</numerusform>
                <numerusform>%n alertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <extracomment>%n findings that cannot be told</extracomment>
            <translation>
                <numerusform>%n ouverte</numerusform>
                <numerusform>%n ouvertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waived</source>
            <translation>
                <numerusform>%n écartée</numerusform>
                <numerusform>%n écartées</numerusform>
            </translation>
        </message>
        <message>
            <source>None against</source>
            <translation>Rien à opposer</translation>
        </message>
    </context>
    <context>
        <name>Migrator</name>
        <message>
            <source>The register could not be brought up to date. Report this to whoever provides the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program is not complete and cannot open registers. Install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register could not be brought up to date, because entries in it do not fit together; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomesDialog</name>
        <message>
            <source>The intake was stopped; what was filed before stays.</source>
            <translation>La réception a été arrêtée ; ce qui était classé le reste.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were looked at.</source>
            <translation>
                <numerusform>%n fichier a été examiné.</numerusform>
                <numerusform>%n fichiers ont été examinés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>Rien ne demande d’attention.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) ask for a look.</source>
            <translation>
                <numerusform>%n ligne demande votre attention.</numerusform>
                <numerusform>%n lignes demandent votre attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The session now has %n application(s).</source>
            <translation>
                <numerusform>La session compte désormais %n candidature.</numerusform>
                <numerusform>La session compte désormais %n candidatures.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Part</name>
        <message>
            <source>Survey</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Reference letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressPlace</name>
        <message>
            <source>less than a minute left</source>
            <translation>encore moins d’une minute</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>encore environ %n minute</numerusform>
                <numerusform>encore environ %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>Eligible</source>
            <translation>Éligible</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Non éligible</translation>
        </message>
        <message>
            <source>To be judged</source>
            <translation>À apprécier</translation>
        </message>
    </context>
    <context>
        <name>Query</name>
        <message>
            <source>en</source>
            <comment>Language of the words of a query that are offered: en or fr</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no opening parenthesis for this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closing quotation mark is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are too many parentheses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A condition is missing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The closing parenthesis is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing in this to search for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a keyword. Possible are: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is missing after “%1:”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No State is called “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a value of “%2:”. Possible are: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character %1 of the query: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadDrafts</name>
        <message>
            <source>There is no text in the file; it may be a scan. Ask for a copy with text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (resolution %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Subject to the extension of the mandate</source>
            <translation>Sous réserve de la prorogation du mandat</translation>
        </message>
        <message>
            <source>Bears a mark whose note was not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call for applications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Note verbale</translation>
        </message>
        <message>
            <source>Page of a mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of the Consultative Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is neither a call for applications nor a note verbale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Dates of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resolutions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addressees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Annexes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Application form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Prénoms</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Ancien nom</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>Place of birth</source>
            <translation>Lieu de naissance</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Other nationality</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The motivation letter has %n word(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certified by</source>
            <translation>Certifié par</translation>
        </message>
        <message>
            <source>Certified on</source>
            <translation>Certifié le</translation>
        </message>
        <message>
            <source>The form holds tracked changes; the text with all changes accepted was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no application form; look at the file itself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadFailure</name>
        <message>
            <source>There is no such file; check its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a folder or a device and cannot be read; name a file in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file could not be opened; check that you may read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is empty; ask the sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to be read; ask the sender for a smaller one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged or incomplete and was not read; ask the sender for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is protected with a password and was not read; ask the sender for a copy without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was given up because reading it took too long; ask for another copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not read because it is malformed; ask for another copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file can be read because the program greffier-reader was not found; install Greffier again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a document of Word 97-2003 and was not read; open it in Word and save it as .docx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a workbook of Excel 97-2003 and was not read; open it in Excel and save it as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is in Rich Text Format (RTF) and was not read; open it in Word and save it as .docx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is an OpenDocument file and was not read; open it in Word or LibreOffice and save it as .docx or .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a web page and was not read; open it in Word and save it as .docx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a picture and holds no text; ask for the document itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a zip of other files, not a document; unpack it and read the files in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is of a kind that cannot be read; ask for a .docx, a PDF or a plain text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is a table, not a text; read it as a sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not a table; a .csv or .xlsx file is needed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document has no such page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading was stopped; the file was not read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiptsReader</name>
        <message>
            <source>The list of receipts has no columns “file” and “received_at” in its first row. Check that it is the right file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1 of the list of receipts names no file or no time that can be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of receipts has no row that can be understood.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferenceTables</name>
        <message>
            <source>The reference tables of the program could not be read. Please install it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reference table of the program is missing. Please install it again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>No decision-making position in Government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An undertaking to leave the position if appointed, or proof that it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant does not clearly declare to comply with paragraphs 44 and 46.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A current post may be a decision-making position in Government: “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant declares to comply, and no current post sounds like a decision-making position in Government.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please see from the current posts whether one is a decision-making position in Government, or in a body where this may conflict with the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other human rights function at the same time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An undertaking to resign, or proof that the other term ends before the new one begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant holds no mandate in the register; other functions stand in the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant holds another function, which ends before the new term begins: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody of this name holds: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service in a personal capacity, unpaid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge whether the applicant can serve in a personal capacity, unpaid, for about three months a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers on ethics and integrity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An explanation that settles the doubt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please read the answers to these questions of the ethics section, which are not the usual ones: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions of the ethics section without an answer: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All answers of the ethics section are as expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names the same in survey and form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant confirms which spelling is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey: %1. Form: %2. Certified: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names are not the same everywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names differ only by capitals, an apostrophe, a hyphen or the way an accent is typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names cannot be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names are the same in survey and form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One reference nationality, the same in both parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant says which nationality is the reference nationality.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey: %1. Form: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is not exactly one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is not stated in both parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is the same in survey and form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is written in two ways.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is not the same in survey and form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant confirms which value is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not both parts state it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey and form differ. Survey: “%1”. Form: “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey and form agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender the same in survey and form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of birth the same in survey and form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail address the same in survey and form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey and form name the same mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant says which mandates are meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The survey of this applicant does not name this mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form filed for this vacancy names another mandate: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not both parts name a mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey and form name this mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expertise</source>
            <translation>Expertise</translation>
        </message>
        <message>
            <source>Please judge the expertise of the applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Experience in the field of the mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the experience of the applicant in the field of the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Independence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the independence of the applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impartiality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the impartiality of the applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal integrity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the personal integrity of the applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objectivity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the objectivity of the applicant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Relevant expertise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the knowledge of human rights instruments, norms and institutional mandates, and the work experience.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Established competence</source>
            <translation>Compétence établie</translation>
        </message>
        <message>
            <source>Please judge whether the competence is recognized nationally, regionally or internationally.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Readiness and availability of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge whether the applicant has the time, also to attend sessions of the Council.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests to take a name off the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please see whether a request to take this name off the list was made; the Consultative Group considers it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qualifications and languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please judge the education or professional experience in human rights and the communication skills.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the six official languages is declared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the application</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form in one of the languages of the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of the form is not known; accepted: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form is in an accepted language: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form is in a language that is not accepted: %1; accepted: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of the motivation letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words of the motivation letter could not be counted.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The motivation letter has %n words; at most %1 are allowed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The motivation letter has %n words; up to %1 are allowed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Number of reference letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reference letter was received; none is required.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Reference letters received: %n.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Reference letters received: %n; only the first %1 received count.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Abbreviations in the survey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The survey names no nominating entity that could be abbreviated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nominating entity is written in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The survey seems to contain an abbreviation: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of mandates applied for</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The applicant applied for %n mandate(s) of this session; no limit is known.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>One person, several vacancies of one session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A choice of one vacancy for this person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant is already recommended or proposed for: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody of nearly the same name and details is in the register; please say whether they are one person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant is not recommended or proposed for another vacancy of this session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several nationalities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant states no additional nationality.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant states additional nationalities (%1); the reference nationality alone fixes the public list and the regional group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National of the country of the mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant is a national of the country of the mandate. No rule excludes that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An additional nationality is that of the country of the mandate. No rule excludes that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant is not a national of the country of the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holders of the same nationality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many holders have this nationality is not known.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Current mandate holders of the same nationality in the register: %n.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>States with a special place in the groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No State with a special place in the regional groups is concerned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The place of this State in the regional groups is a special case: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This seat is not bound to a regional group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stateless persons and nationals of non-member States</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is not known, or the person is stateless. No rule was found for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is not that of a State in the register: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality is that of a State in a regional group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State of the reference nationality is in no regional group (%1). No rule was found for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received before the deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof that an earlier copy was received on time, or an extension of the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither part of the application was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The deadline of this vacancy is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known when this part was received: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: received %2, too late for the deadline %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: received %2; whether that was in time for the deadline %3 cannot be told, because the time is not known more exactly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: received %2, in time for the deadline %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: received %2, in time for the deadline %3; a later copy does not make it late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey and form both received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof that the missing part was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Word form for this mandate was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The online survey was begun, but never submitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No completed online survey was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The online survey and the Word form were both received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file was received as the form, but it could not be read. Please open it and see whether it is the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form of its own for each mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof that a form for this mandate was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several files of the form for this mandate were received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form for this mandate was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file was received as the form, but it does not say for which mandate.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Forms of this applicant were received for other mandates only: %n.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No form of this applicant was received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sections of the form completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A complete form that was received before the deadline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no form to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections of the form left empty: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections of the form completed in part only: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sections of the form could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All sections of the form are completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The edition of the rules was not taken over: please correct the parameter “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>African States</source>
            <translation>États d’Afrique</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>États d’Asie et du Pacifique</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>États d’Europe orientale</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>États d’Amérique latine et des Caraïbes</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>États d’Europe occidentale et autres États</translation>
        </message>
        <message>
            <source>Proof that the reference nationality is of the regional group of the seat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Survey and form state different nationalities, and only one of them is of the regional group of the seat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality, %1, is of the regional group of the seat: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The State of the reference nationality, %1, takes part in the regional group of the seat as well (%2), but not for elections.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an additional nationality is of the regional group of the seat (%1), not the reference nationality, %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality, %1, is not of the regional group of the seat: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference nationality, %1, is of no regional group that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working group seat of a regional group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat of a regional group in the Expert Mechanism on the Right to Development</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat of an indigenous sociocultural region (Expert Mechanism on the Rights of Indigenous Peoples)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant states the region of the seat (“%1”); please judge whether the applicant represents it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant states another region than that of the seat: “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant states no region; please judge whether the applicant represents that of the seat. The nationality does not decide it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due regard to experts of indigenous origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant declares to be of indigenous origin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant does not declare to be of indigenous origin; nobody is asked to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A record of an exceptional extension, or proof that the time was served in another mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mandate of this vacancy is not known; the applicant has served in some mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No earlier term of the applicant in this mandate is in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant has served in this mandate; when that began is not known.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The applicant has already served %n months in this mandate, which is six years or more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The applicant has already served %n months in this mandate, six years only with an extension made to spread appointments.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The applicant may have served six years in this mandate: from %n to %1 months, as the dates are read.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The applicant has served %n months in this mandate; a new term would pass six years.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The applicant has served from %n to %1 months in this mandate, as the dates are read; a new term may pass six years.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The applicant has served %n months in this mandate; a new term stays within six years.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No more than six years in one mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expert Mechanism on indigenous peoples: three years, renewable once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms extended to spread appointments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No term of the applicant in this mandate was extended exceptionally.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Earlier terms in this mandate were extended by %n months to spread appointments; please decide whether they count.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Second term by extension, without a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant does not hold this mandate at present.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The applicant holds this mandate at present. A second term of three years follows by extension and needs no application.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appointment subject to extension of the mandate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The resolution that extends the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appointment does not depend on an extension of the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be appointed until the Council has extended the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call does not show clearly whether the appointment depends on an extension of the mandate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Condition shared with other vacancies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other vacancy of the call bears this condition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same condition stands at these vacancies of the call: %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Screening</name>
        <message numerus="yes">
            <source>The rules were applied to %n application(s) of session %1.</source>
            <translation>
                <numerusform>Les règles ont été appliquées à %n candidature de la session %1.</numerusform>
                <numerusform>Les règles ont été appliquées à %n candidatures de la session %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposed as eligible: %1; as not eligible: %2; to be judged: %3. Nothing is decided yet.</source>
            <translation>Propositions — éligibles : %1 ; non éligibles : %2 ; à apprécier : %3. Rien n’est encore décidé.</translation>
        </message>
    </context>
    <context>
        <name>SessionReader</name>
        <message>
            <source>The text names the session by its month only (%1); this would be session %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text names the session by its month only (%1); its number is not known.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortlist</name>
        <message>
            <source>Working list</source>
            <translation>Liste de travail</translation>
        </message>
        <message>
            <source>Shortlisted for interview</source>
            <translation>Retenus pour un entretien</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandés</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Received</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Incomplète</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Tardive</translation>
        </message>
        <message>
            <source>Under screening</source>
            <translation>En cours d’examen</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Éligible</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Non éligible</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Shortlisted</source>
            <translation>Sur la liste restreinte</translation>
        </message>
        <message>
            <source>Interviewed</source>
            <translation>Entendue</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandée</translation>
        </message>
        <message>
            <source>Not recommended</source>
            <translation>Non recommandée</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposée</translation>
        </message>
        <message>
            <source>Appointed</source>
            <translation>Nommée</translation>
        </message>
        <message>
            <source>Not appointed</source>
            <translation>Non nommée</translation>
        </message>
    </context>
    <context>
        <name>StoreError</name>
        <message>
            <source>A text holds a character that cannot be kept (NUL); nothing was changed. Remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register holds an entry that this program does not know. Open the latest copy from its backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register knows no mandate "%1"; nothing was changed. Check the code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry was changed or removed in the meantime; nothing was changed. Look at it as it is now and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full; nothing was changed in the register. Make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is being used by another program; nothing was changed. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register cannot be written to; nothing was changed. Check the rights on its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register is damaged; nothing was changed. Open the latest copy from its backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk refused to read or write the register; nothing was changed. Check the drive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not fit with what is in the register; nothing was changed. Look at the entry as it is now and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry is too long to be kept; nothing was changed. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something unexpected went wrong; nothing was changed in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was not enough memory; nothing was changed in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full; the file was not written. Make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder cannot be written to; the file was not written. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder does not exist; the file was not written. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk refused the file; it was not written. Check the drive.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SurveyReader</name>
        <message>
            <source>The table has no column for the family name. Check that it is an export of the survey, with its headings in the first row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export of the survey has headings but no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The survey has no column for the date of submission, so that no row of it counts as received.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Candidature</translation>
        </message>
        <message>
            <source>Value of an application</source>
            <translation>Donnée d’une candidature</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel à candidatures</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Membership of a regional group</source>
            <translation>Appartenance à un groupe régional</translation>
        </message>
        <message>
            <source>Term of a holder</source>
            <translation>Mandat d’un titulaire</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Title of a mandate</source>
            <translation>Titre d’un mandat</translation>
        </message>
        <message>
            <source>Note verbale</source>
            <translation>Note verbale</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Fonctionnaire</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Réception</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Shortlist</source>
            <translation>Liste restreinte</translation>
        </message>
        <message>
            <source>Candidate on a shortlist</source>
            <translation>Candidat d’une liste restreinte</translation>
        </message>
        <message>
            <source>Response to the survey</source>
            <translation>Réponse au questionnaire</translation>
        </message>
        <message>
            <source>Vacancy</source>
            <translation>Mandat à pourvoir</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>Dérogation</translation>
        </message>
    </context>
    <context>
        <name>VacancyListReader</name>
        <message>
            <source>Entry %1 bears the mark %2, whose note is not in the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry %1 speaks of a seat that was not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text announces %1 mandates but lists %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>Act %1 does not fit its seal: the journal was altered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No act accounts for the present state of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stored file %1 is missing or was altered.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Woman</source>
            <translation>Femme</translation>
        </message>
        <message>
            <source>Man</source>
            <translation>Homme</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>African</source>
            <translation>Afrique</translation>
        </message>
        <message>
            <source>Asia-Pacific</source>
            <translation>Asie-Pacifique</translation>
        </message>
        <message>
            <source>Eastern European</source>
            <translation>Europe orientale</translation>
        </message>
        <message>
            <source>GRULAC</source>
            <translation>GRULAC</translation>
        </message>
        <message>
            <source>WEOG</source>
            <translation>GEOA</translation>
        </message>
        <message>
            <source>African States</source>
            <translation>États d’Afrique</translation>
        </message>
        <message>
            <source>Asia-Pacific States</source>
            <translation>États d’Asie et du Pacifique</translation>
        </message>
        <message>
            <source>Eastern European States</source>
            <translation>États d’Europe orientale</translation>
        </message>
        <message>
            <source>Latin American and Caribbean States</source>
            <translation>États d’Amérique latine et des Caraïbes</translation>
        </message>
        <message>
            <source>Western European and other States</source>
            <translation>États d’Europe occidentale et autres États</translation>
        </message>
        <message>
            <source>Africa</source>
            <translation>Afrique</translation>
        </message>
        <message>
            <source>the Arctic</source>
            <translation>Arctique</translation>
        </message>
        <message>
            <source>Asia</source>
            <translation>Asie</translation>
        </message>
        <message>
            <source>Central and South America and the Caribbean</source>
            <translation>Amérique centrale, Amérique du Sud et Caraïbes</translation>
        </message>
        <message>
            <source>Central and Eastern Europe, the Russian Federation, Central Asia and Transcaucasia</source>
            <translation>Europe centrale et orientale, Fédération de Russie, Asie centrale et Transcaucasie</translation>
        </message>
        <message>
            <source>North America</source>
            <translation>Amérique du Nord</translation>
        </message>
        <message>
            <source>the Pacific</source>
            <translation>Pacifique</translation>
        </message>
        <message>
            <source>Meets the requirements</source>
            <translation>Remplit les conditions</translation>
        </message>
        <message>
            <source>The survey came late</source>
            <translation>Le questionnaire est arrivé en retard</translation>
        </message>
        <message>
            <source>The form came late</source>
            <translation>Le formulaire est arrivé en retard</translation>
        </message>
        <message>
            <source>The survey is missing</source>
            <translation>Le questionnaire manque</translation>
        </message>
        <message>
            <source>The form is missing</source>
            <translation>Le formulaire manque</translation>
        </message>
        <message>
            <source>The application is not complete</source>
            <translation>La candidature est incomplète</translation>
        </message>
        <message>
            <source>Not of the region of the seat</source>
            <translation>N’est pas de la région du siège</translation>
        </message>
        <message>
            <source>Conflict of interest</source>
            <translation>Conflit d’intérêts</translation>
        </message>
        <message>
            <source>Accumulation of functions</source>
            <translation>Cumul de fonctions</translation>
        </message>
        <message>
            <source>Longest time in office reached</source>
            <translation>Durée maximale des fonctions atteinte</translation>
        </message>
        <message>
            <source>Withdrawn by the applicant</source>
            <translation>Retirée par le candidat</translation>
        </message>
        <message>
            <source>Entered twice</source>
            <translation>Entrée deux fois</translation>
        </message>
        <message>
            <source>Outside the call</source>
            <translation>Hors de l’appel</translation>
        </message>
        <message>
            <source>Judgement of the officer</source>
            <translation>Appréciation du fonctionnaire</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Subject to the extension of the mandate</source>
            <translation>Sous réserve de la prorogation du mandat</translation>
        </message>
        <message>
            <source>Marked in the call, but its note was not found</source>
            <translation>Signalé dans l’appel, mais la note n’a pas été trouvée</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Session %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>page %1</translation>
        </message>
        <message>
            <source>paragraph %1</source>
            <translation>paragraphe %1</translation>
        </message>
        <message>
            <source>table %1, row %2, cell %3</source>
            <translation>tableau %1, ligne %2, cellule %3</translation>
        </message>
        <message>
            <source>row %1, column %2</source>
            <translation>ligne %1, colonne %2</translation>
        </message>
        <message>
            <source>note %1</source>
            <translation>note %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>a file and the place in it</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 at midnight (%2)</source>
            <translation>%1 à minuit (%2)</translation>
        </message>
        <message>
            <source>%1 at %2 (%3)</source>
            <translation>%1 à %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>greffier::Register</name>
        <message>
            <source>No call for applications was found in the file; nothing was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call does not say for which session it is; nothing was taken in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is in the register already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reason “%1”. Choose one of the reasons of the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application is not in the register any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please write the ground on which the finding is set aside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule %1 finds nothing against this application; there is nothing to waive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only applications for this vacancy can stand on its list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 cannot stand on the list while %3 excludes the application. Waive the finding on a written ground first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no call for session %1 in the register. Take the call in first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no call for session %1 in the register.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no act %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not hold together: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>greffier::ui::ApplicationsModel</name>
        <message>
            <source>Not known</source>
            <translation>Inconnue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Groupe régional</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Vacancy</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Complétude</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constatations</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::CallReviewDialog</name>
        <message>
            <source>Not stated</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Bound to no region</source>
            <translation>Lié à aucune région</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Check the call before it enters the register</source>
            <translation>Vérifier l’appel avant son entrée au registre</translation>
        </message>
        <message>
            <source>Admit the call</source>
            <translation>Enregistrer l’appel</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Session</translation>
        </message>
        <message>
            <source>&amp;First day</source>
            <translation>&amp;Premier jour</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Dernier jour</translation>
        </message>
        <message>
            <source>&amp;Deadline</source>
            <translation>D&amp;élai</translation>
        </message>
        <message>
            <source>&amp;Time of the deadline</source>
            <translation>&amp;Heure du délai</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Référence</translation>
        </message>
        <message>
            <source>&amp;Contacts</source>
            <translation>&amp;Contacts</translation>
        </message>
        <message>
            <source>Vacancies</source>
            <translation>Mandats à pourvoir</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>This title was not found in the catalogue of mandates.</source>
            <translation>Ce titre n’a pas été trouvé dans le catalogue des mandats.</translation>
        </message>
        <message>
            <source>The call does not state this.</source>
            <translation>L’appel ne l’indique pas.</translation>
        </message>
        <message>
            <source>Read in %1:</source>
            <translation>Lu ici, %1 :</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::DecideDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Decide on %n application(s)</source>
            <translation>
                <numerusform>Décider de %n candidature</numerusform>
                <numerusform>Décider de %n candidatures</numerusform>
            </translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>À choisir</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Statut</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>Internal &amp;note</source>
            <translation>&amp;Note interne</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::DocumentPane</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
        <message>
            <source>Close the document</source>
            <translation>Fermer le document</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::ExportDialog</name>
        <message>
            <source>Export to Word</source>
            <translation>Exporter vers Word</translation>
        </message>
        <message>
            <source>Shortlist of this vacancy (internal)</source>
            <translation>Liste restreinte de ce mandat à pourvoir (interne)</translation>
        </message>
        <message>
            <source>Public list of eligible candidates</source>
            <translation>Liste publique des candidats éligibles</translation>
        </message>
        <message>
            <source>Choose the place…</source>
            <translation>Choisir l’emplacement…</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::FileLine</name>
        <message>
            <source>Choose: %1</source>
            <translation>Choisir : %1</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::FilterRow</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>how many rows of a list are shown, of how many</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 affichées sur %2</translation>
        </message>
        <message>
            <source>All regional groups</source>
            <translation>Tous les groupes</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Tous les statuts</translation>
        </message>
        <message>
            <source>Name, or group:african -status:late has:finding</source>
            <translation>Nom, ou groupe:afrique -statut:tardif</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Groupe régional</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>Effacer tous les filtres</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::HistoryModel</name>
        <message>
            <source>%1 (undone)</source>
            <extracomment>an act that was undone later</extracomment>
            <translation>%1 (annulé)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Motif</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::HistoryPage</name>
        <message>
            <source>Undone. The history keeps both acts.</source>
            <translation>Annulé. L’historique garde les deux actes.</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Rétablir : %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>Find an act by any of its words</source>
            <translation>Trouver un acte par l’un de ses mots</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Trouver un acte</translation>
        </message>
        <message>
            <source>Acts, newest first</source>
            <translation>Actes, du plus récent au plus ancien</translation>
        </message>
        <message>
            <source>The act selected</source>
            <translation>L’acte choisi</translation>
        </message>
        <message>
            <source>Undo &amp;this act</source>
            <translation>Annuler &amp;cet acte</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::IntakeDialog</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
            <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
        </message>
        <message>
            <source>Take in applications</source>
            <translation>Recevoir des candidatures</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Session</translation>
        </message>
        <message>
            <source>&amp;Folder of forms and letters</source>
            <translation>&amp;Dossier des formulaires et lettres</translation>
        </message>
        <message>
            <source>Survey &amp;export</source>
            <translation>&amp;Export du questionnaire</translation>
        </message>
        <message>
            <source>&amp;Codebook of the survey</source>
            <translation>&amp;Codes du questionnaire</translation>
        </message>
        <message>
            <source>List of &amp;receipts</source>
            <translation>Liste des &amp;réceptions</translation>
        </message>
        <message>
            <source>Every file gets its outcome. What was taken in before is recognised; nothing comes in twice.</source>
            <translation>Chaque fichier reçoit son résultat. Ce qui est déjà entré est reconnu ; rien n’entre deux fois.</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Recevoir</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::MainWindow</name>
        <message>
            <source>Opening the register</source>
            <translation>Ouverture du registre</translation>
        </message>
        <message>
            <source>New register</source>
            <translation>Nouveau registre</translation>
        </message>
        <message>
            <source>Registers (*.greffier)</source>
            <translation>Registres (*.greffier)</translation>
        </message>
        <message>
            <source>Making the register</source>
            <translation>Création du registre</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Ouvrir un registre</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Shortlists</source>
            <translation>Listes restreintes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>%1 — Greffier</source>
            <extracomment>the name of a register, and of the program</extracomment>
            <translation>%1 — Greffier</translation>
        </message>
        <message>
            <source>Greffier</source>
            <translation>Greffier</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>&amp;Registre</translation>
        </message>
        <message>
            <source>&amp;Recent</source>
            <translation>Ré&amp;cents</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Session</source>
            <translation>&amp;Session</translation>
        </message>
        <message>
            <source>&amp;Application</source>
            <translation>&amp;Candidature</translation>
        </message>
        <message>
            <source>Short&amp;list</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;Nouveau registre…</translation>
        </message>
        <message>
            <source>&amp;Open a register…</source>
            <translation>&amp;Ouvrir un registre…</translation>
        </message>
        <message>
            <source>&amp;Close the register</source>
            <translation>&amp;Fermer le registre</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>Faire une co&amp;pie de sauvegarde…</translation>
        </message>
        <message>
            <source>Check the register</source>
            <translation>Vérifier le registre</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Admit a call…</source>
            <translation>&amp;Enregistrer un appel…</translation>
        </message>
        <message>
            <source>&amp;Take in applications…</source>
            <translation>&amp;Recevoir des candidatures…</translation>
        </message>
        <message>
            <source>Apply the &amp;rules</source>
            <translation>&amp;Appliquer les règles</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Making the sample session</source>
            <translation>Création de la session d’exemple</translation>
        </message>
        <message>
            <source>Open the &amp;sample session</source>
            <translation>Ouvrir la session d’e&amp;xemple</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::MessageBanner</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::OutcomesDialog</name>
        <message>
            <source>What became of the files</source>
            <translation>Ce que sont devenus les fichiers</translation>
        </message>
        <message>
            <source>Show only what asks for a &amp;look</source>
            <translation>Ne montrer que ce qui demande &amp;attention</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::OutcomesModel</name>
        <message>
            <source>There already</source>
            <translation>Déjà là</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Classé</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Doublon</translation>
        </message>
        <message>
            <source>Not matched</source>
            <translation>Non rattaché</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Inachevée</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>No text in it</source>
            <translation>Sans texte</translation>
        </message>
        <message>
            <source>Not an application</source>
            <translation>Pas une candidature</translation>
        </message>
        <message>
            <source>Survey, response %1</source>
            <translation>Questionnaire, réponse %1</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Vacancy</source>
            <translation>Mandat à pourvoir</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::PlacesBar</name>
        <message>
            <source>%1, %2</source>
            <extracomment>a place of the window and how many things are in it, for a screen reader</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::ProgressPlace</name>
        <message>
            <source>Stop; what is done stays</source>
            <translation>Arrêter ; ce qui est fait reste</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::RegisterWork</name>
        <message>
            <source>The call as it was received</source>
            <translation>L’appel tel que reçu</translation>
        </message>
        <message>
            <source>Documents (*.docx *.pdf *.txt)</source>
            <translation>Documents (*.docx *.pdf *.txt)</translation>
        </message>
        <message>
            <source>Reading the call</source>
            <translation>Lecture de l’appel</translation>
        </message>
        <message>
            <source>The call for session %1 is in the register.</source>
            <translation>L’appel de la session %1 est au registre.</translation>
        </message>
        <message>
            <source>Nothing was taken in: admit the call of the session first.</source>
            <translation>Rien n’a été reçu : enregistrez d’abord l’appel de la session.</translation>
        </message>
        <message>
            <source>Taking in applications</source>
            <translation>Réception des candidatures</translation>
        </message>
        <message>
            <source>Where the copy is to be kept</source>
            <translation>Où garder la copie</translation>
        </message>
        <message>
            <source>A verified copy was made: %1</source>
            <translation>Une copie vérifiée a été faite : %1</translation>
        </message>
        <message>
            <source>Checking the register</source>
            <translation>Vérification du registre</translation>
        </message>
        <message>
            <source>Everything holds together: %1 acts and %2 stored files were checked.</source>
            <translation>Tout se tient : %1 actes et %2 fichiers conservés ont été vérifiés.</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::SessionsPage</name>
        <message>
            <source>Sessions and vacancies</source>
            <translation>Sessions et mandats à pourvoir</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Candidatures</translation>
        </message>
        <message>
            <source>Digest of the application</source>
            <translation>Résumé de la candidature</translation>
        </message>
        <message>
            <source>Select an application to read its digest here.</source>
            <translation>Choisissez une candidature pour en lire ici le résumé.</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Décider…</translation>
        </message>
        <message>
            <source>&amp;Waive…</source>
            <translation>É&amp;carter…</translation>
        </message>
        <message>
            <source>Waive a finding, with a ground</source>
            <translation>Écarter une constatation, avec un motif</translation>
        </message>
        <message>
            <source>&amp;Shortlist</source>
            <translation>&amp;Liste restreinte</translation>
        </message>
        <message>
            <source>Add to the shortlist of the vacancy</source>
            <translation>Ajouter à la liste restreinte du mandat à pourvoir</translation>
        </message>
        <message>
            <source>&amp;Find an application</source>
            <translation>&amp;Trouver une candidature</translation>
        </message>
        <message numerus="yes">
            <source>%n application(s) decided.</source>
            <translation>
                <numerusform>%n candidature décidée.</numerusform>
                <numerusform>%n candidatures décidées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The finding %1 is waived.</source>
            <translation>La constatation %1 est écartée.</translation>
        </message>
        <message numerus="yes">
            <source>The shortlist now has %n candidate(s).</source>
            <translation>
                <numerusform>La liste restreinte compte désormais %n candidat.</numerusform>
                <numerusform>La liste restreinte compte désormais %n candidats.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no call in this register yet. Begin with “Admit a call” in the menu “Session”.</source>
            <translation>Ce registre ne contient encore aucun appel. Commencez par « Enregistrer un appel » dans le menu « Session ».</translation>
        </message>
        <message>
            <source>There are no applications here yet. Take them in from the menu “Session”, or drop their folder on this window.</source>
            <translation>Il n’y a encore aucune candidature ici. Recevez-les depuis le menu « Session », ou déposez leur dossier sur cette fenêtre.</translation>
        </message>
        <message>
            <source>No application fits the query and the filters.</source>
            <translation>Aucune candidature ne répond à la requête et aux filtres.</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::ShortlistModel</name>
        <message>
            <source>–</source>
            <comment>no rank</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>%1 =</source>
            <extracomment>a rank shared by several candidates</extracomment>
            <translation>%1 =</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Nationalité</translation>
        </message>
        <message>
            <source>Regional group</source>
            <translation>Groupe régional</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Public reason</source>
            <translation>Motif public</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Note interne</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::ShortlistPage</name>
        <message>
            <source>Choose a vacancy</source>
            <translation>Choisissez un mandat à pourvoir</translation>
        </message>
        <message>
            <source>Nobody is on this list yet. Select applications in Sessions and choose “Shortlist”.</source>
            <translation>Personne n’est encore sur cette liste. Choisissez des candidatures sous Sessions, puis « Liste restreinte ».</translation>
        </message>
        <message>
            <source>Save the Word document</source>
            <translation>Enregistrer le document Word</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documents Word (*.docx)</translation>
        </message>
        <message>
            <source>The document was not saved as %1: choose another place or make room there.</source>
            <translation>Le document n’a pas été enregistré sous %1 : choisissez un autre emplacement ou faites-y de la place.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
        <message>
            <source>Sessions and vacancies</source>
            <translation>Sessions et mandats à pourvoir</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Quelle liste</translation>
        </message>
        <message>
            <source>Candidates in their order</source>
            <translation>Candidats dans leur ordre</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Monter</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>&amp;Descendre</translation>
        </message>
        <message>
            <source>&amp;Tie</source>
            <translation>&amp;Ex æquo</translation>
        </message>
        <message>
            <source>Same rank as the candidate above, or no longer</source>
            <translation>Même rang que le candidat au-dessus, ou plus</translation>
        </message>
        <message>
            <source>&amp;Take off</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>&amp;Export to Word…</source>
            <translation>E&amp;xporter vers Word…</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::StartPage</name>
        <message>
            <source>%1 — %2</source>
            <extracomment>a register and the folder it lies in</extracomment>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>Greffier</source>
            <translation>Greffier</translation>
        </message>
        <message>
            <source>From the call for applications to the shortlist: the register of a selection of mandate holders. Everything stays on this machine.</source>
            <translation>De l’appel à candidatures à la liste restreinte : le registre d’une sélection de titulaires de mandat. Tout reste sur cette machine.</translation>
        </message>
        <message>
            <source>Your &amp;name, with which your acts are signed</source>
            <translation>Votre &amp;nom, dont vos actes sont signés</translation>
        </message>
        <message>
            <source>&amp;Recent registers</source>
            <translation>Registres &amp;récents</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::VacanciesModel</name>
        <message>
            <source>%1. %2</source>
            <extracomment>number and title of a vacancy</extracomment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1. %2 (%3)</source>
            <extracomment>number and title of a vacancy, and the region of its seat</extracomment>
            <translation>%1. %2 (%3)</translation>
        </message>
        <message>
            <source>Resolution %1</source>
            <translation>Résolution %1</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>Délai : %1</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1, du %2 au %3</translation>
        </message>
        <message>
            <source>Session and vacancy</source>
            <translation>Session et mandat à pourvoir</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>greffier::ui::WaiveDialog</name>
        <message>
            <source>Waive a finding</source>
            <translation>Écarter une constatation</translation>
        </message>
        <message>
            <source>&amp;Finding</source>
            <translation>&amp;Constatation</translation>
        </message>
        <message>
            <source>&amp;Ground</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>what a rule says, and its legal source</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
</TS>
