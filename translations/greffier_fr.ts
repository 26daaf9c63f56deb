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
        <translation>%1&#xa0;: le contenu a été effacé.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
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
        <translation>Cet acte est définitif&#xa0;; ce qu’il a fait ne se corrige que par un autre acte.</translation>
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
        <translation>Poste de travail</translation>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone in the source</source>
        <translation>Fuseau horaire de la source</translation>
    </message>
    <message>
        <source>not in the register any more</source>
        <translation>ne figure plus dans le registre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) touched</source>
        <translation>
            <numerusform>%Ln inscription touchée</numerusform>
            <numerusform>%Ln inscriptions touchées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>Makes an empty register in a file of its own</source>
        <translation>Crée un registre vide dans un fichier à part</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Opens a register from its file</source>
        <translation>Ouvre un registre depuis son fichier</translation>
    </message>
    <message>
        <source>Open the &amp;sample session</source>
        <translation>Ouvrir la session d’e&amp;xemple</translation>
    </message>
    <message>
        <source>An invented session that shows every place filled</source>
        <translation>Une session inventée où chaque lieu est rempli</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Ré&amp;cents</translation>
    </message>
    <message>
        <source>The registers opened last</source>
        <translation>Les derniers registres ouverts</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Faire une co&amp;pie de sauvegarde…</translation>
    </message>
    <message>
        <source>A verified copy of register and files in a folder of your choice</source>
        <translation>Une copie vérifiée du registre et des fichiers, dans le dossier de votre choix</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Vérifier le registre</translation>
    </message>
    <message>
        <source>Whether acts, seals, rows and stored files hold together</source>
        <translation>Si les actes, les sceaux, les lignes et les fichiers gardés concordent</translation>
    </message>
    <message>
        <source>&amp;Wordings of forms…</source>
        <translation>&amp;Libellés des formulaires…</translation>
    </message>
    <message>
        <source>Wordings of forms that the office knows besides the shipped ones</source>
        <translation>Les libellés de formulaires que le bureau connaît en plus des libellés fournis</translation>
    </message>
    <message>
        <source>C&amp;lose the register</source>
        <translation>&amp;Fermer le registre</translation>
    </message>
    <message>
        <source>Back to the page on which registers are chosen</source>
        <translation>Retour à la page où l’on choisit un registre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Closes all windows of the program</source>
        <translation>Ferme toutes les fenêtres du programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes back the latest act that stands</source>
        <translation>Revient sur le dernier acte en vigueur</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Brings back what was undone last</source>
        <translation>Rétablit ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Undo &amp;this act</source>
        <translation>Annu&amp;ler cet acte</translation>
    </message>
    <message>
        <source>Takes back an older act, unless it is final or a later one rests on it</source>
        <translation>Revient sur un acte plus ancien, sauf s’il est définitif ou si un autre s’appuie sur lui</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Chercher dans la liste</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Aller &amp;à…</translation>
    </message>
    <message>
        <source>A person, mandate, note verbale, session or vacancy by a few letters</source>
        <translation>Une personne, un mandat, une note verbale, une session ou un mandat à pourvoir, en quelques lettres</translation>
    </message>
    <message>
        <source>All a&amp;ctions…</source>
        <translation>&amp;Toutes les actions…</translation>
    </message>
    <message>
        <source>Finds an action by its English or French name and does it</source>
        <translation>Trouve une action par son nom français ou anglais et la fait</translation>
    </message>
    <message>
        <source>&amp;Admit a call…</source>
        <translation>&amp;Enregistrer un appel…</translation>
    </message>
    <message>
        <source>Reads a call for applications and enters its session and vacancies</source>
        <translation>Lit un appel à candidatures et inscrit sa session et ses mandats à pourvoir</translation>
    </message>
    <message>
        <source>&amp;Take in applications…</source>
        <translation>&amp;Recevoir des candidatures…</translation>
    </message>
    <message>
        <source>Files forms, letters, survey and receipts of a session</source>
        <translation>Classe formulaires, lettres, questionnaire et accusés de réception d’une session</translation>
    </message>
    <message>
        <source>Apply the &amp;rules</source>
        <translation>&amp;Appliquer les règles</translation>
    </message>
    <message>
        <source>Says what the rules propose for the session; decides nothing</source>
        <translation>Indique ce que les règles proposent pour la session&#xa0;; rien n’est décidé</translation>
    </message>
    <message>
        <source>Rule &amp;book…</source>
        <translation>Recueil de rè&amp;gles…</translation>
    </message>
    <message>
        <source>The rules with their sources and numbers, and the editions of them</source>
        <translation>Les règles avec leurs sources, leurs chiffres et leurs éditions</translation>
    </message>
    <message>
        <source>&amp;Consultative Group…</source>
        <translation>Groupe &amp;consultatif…</translation>
    </message>
    <message>
        <source>Members and chair of the Consultative Group</source>
        <translation>Les membres et la présidence du Groupe consultatif</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>Gives the selected applications a status, with a reason</source>
        <translation>Donne un statut aux candidatures choisies, avec un motif</translation>
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
        <source>Di&amp;fferences…</source>
        <translation>Di&amp;vergences…</translation>
    </message>
    <message>
        <source>Rule which is right where survey, form and letter differ</source>
        <translation>Trancher là où questionnaire, formulaire et lettre divergent</translation>
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
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>Show the findings of every rule as a grid</source>
        <translation>Montrer en grille les constatations de chaque règle</translation>
    </message>
    <message>
        <source>&amp;Conflict…</source>
        <translation>Con&amp;flit…</translation>
    </message>
    <message>
        <source>Confirm or dismiss a conflict of interest</source>
        <translation>Confirmer ou écarter un conflit d’intérêts</translation>
    </message>
    <message>
        <source>Second &amp;look…</source>
        <translation>Seco&amp;nd regard…</translation>
    </message>
    <message>
        <source>Confirm a colleague’s decision, or differ from it</source>
        <translation>Confirmer la décision d’un collègue, ou marquer son désaccord</translation>
    </message>
    <message>
        <source>&amp;Extension of the mandate…</source>
        <translation>&amp;Prorogation du mandat…</translation>
    </message>
    <message>
        <source>Enter whether the mandate of a conditional vacancy is extended</source>
        <translation>Saisir si un mandat à pourvoir sous condition est prorogé</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
    <message>
        <source>Merge with the other applicant selected, or with the likeliest double</source>
        <translation>Fusionner avec l’autre personne choisie, ou avec le doublon le plus probable</translation>
    </message>
    <message>
        <source>&amp;Not the same person…</source>
        <translation>&amp;Pas la même personne…</translation>
    </message>
    <message>
        <source>Two applicants are two persons and are not proposed as one again</source>
        <translation>Ce sont deux personnes&#xa0;; elles ne seront plus proposées comme une seule</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Classer</translation>
    </message>
    <message>
        <source>File it under the applicant and vacancy chosen</source>
        <translation>Classer au nom de la personne et du mandat choisis</translation>
    </message>
    <message>
        <source>N&amp;ew applicant</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>File it under a new applicant of the names given</source>
        <translation>Classer au nom d’une nouvelle personne, telle qu’indiquée</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Take it out of the queue for the reason given</source>
        <translation>Retirer de la file, pour le motif donné</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>One place up on the list</source>
        <translation>Une place plus haut sur la liste</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>One place down on the list</source>
        <translation>Une place plus bas sur la liste</translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation>&amp;Ex æquo</translation>
    </message>
    <message>
        <source>Same rank as the candidate above, or no longer</source>
        <translation>Donner ou retirer le même rang que le candidat au-dessus</translation>
    </message>
    <message>
        <source>Ta&amp;ke off</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take the candidate off the list; the application stays</source>
        <translation>Retirer la personne de la liste&#xa0;; la candidature est conservée</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Two to four candidates side by side</source>
        <translation>Deux à quatre candidats côte à côte</translation>
    </message>
    <message>
        <source>Independent &amp;ranking…</source>
        <translation>Classement &amp;indépendant…</translation>
    </message>
    <message>
        <source>Several readers rank without seeing each other’s order</source>
        <translation>Plusieurs lecteurs classent sans voir l’ordre des autres</translation>
    </message>
    <message>
        <source>&amp;Interview…</source>
        <translation>E&amp;ntretien…</translation>
    </message>
    <message>
        <source>When, where and in which language the candidate is heard</source>
        <translation>Quand, où et en quelle langue la personne est entendue</translation>
    </message>
    <message>
        <source>&amp;Addition by the Group…</source>
        <translation>A&amp;jout par le Groupe…</translation>
    </message>
    <message>
        <source>A candidate from outside the public list, with the reason</source>
        <translation>Une personne hors de la liste publique, avec le motif</translation>
    </message>
    <message>
        <source>Writes a document of this vacancy or session</source>
        <translation>Écrit un document de ce mandat ou de cette session</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>Sessions and vacancies with their applications</source>
        <translation>Les sessions et mandats à pourvoir avec leurs candidatures</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File d’attente</translation>
    </message>
    <message>
        <source>Files that wait for an officer to say whose they are</source>
        <translation>Les fichiers dont il reste à dire qui les a envoyés</translation>
    </message>
    <message>
        <source>&amp;Mandates</source>
        <translation>&amp;Mandats</translation>
    </message>
    <message>
        <source>Mandates with their holders and what ends when</source>
        <translation>Les mandats, leurs titulaires et ce qui prend fin</translation>
    </message>
    <message>
        <source>&amp;Applicants</source>
        <translation>&amp;Candidats</translation>
    </message>
    <message>
        <source>All persons, across mandates and sessions</source>
        <translation>Toutes les personnes, tous mandats et toutes sessions confondus</translation>
    </message>
    <message>
        <source>Short&amp;lists</source>
        <translation>&amp;Listes restreintes</translation>
    </message>
    <message>
        <source>The lists of each vacancy in their order</source>
        <translation>Les listes de chaque mandat à pourvoir, dans leur ordre</translation>
    </message>
    <message>
        <source>&amp;Notes verbales</source>
        <translation>&amp;Notes verbales</translation>
    </message>
    <message>
        <source>Notes received and sent, with their replies</source>
        <translation>Les notes reçues et envoyées, avec leurs réponses</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Every act with who, when and what</source>
        <translation>Chaque acte&#xa0;: qui, quand et quoi</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>The window in English</source>
        <translation>La fenêtre en anglais</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation>F&amp;rançais</translation>
    </message>
    <message>
        <source>The window in French</source>
        <translation>La fenêtre en français</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
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
        <source>A&amp;pplicant</source>
        <translation>Ca&amp;ndidat</translation>
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
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>The list in front as it would be printed</source>
        <translation>La liste affichée telle qu’elle serait imprimée</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Language, signature, colours, size of text, folders and keys</source>
        <translation>Langue, signature, couleurs, taille du texte, dossiers et touches</translation>
    </message>
    <message>
        <source>Arri&amp;vals and balance…</source>
        <translation>Arri&amp;vées et équilibre…</translation>
    </message>
    <message>
        <source>Arrivals by day before the deadline, and how the session is composed</source>
        <translation>Les arrivées par jour avant la date limite, et la composition de la session</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>The page of the manual on the place in front</source>
        <translation>La page du manuel sur le lieu affiché</translation>
    </message>
    <message>
        <source>Sheet of &amp;keys…</source>
        <translation>Feuille des &amp;touches…</translation>
    </message>
    <message>
        <source>All keys on a sheet to print</source>
        <translation>Toutes les touches sur une feuille à imprimer</translation>
    </message>
    <message>
        <source>&amp;About Greffier</source>
        <translation>À &amp;propos de Greffier</translation>
    </message>
    <message>
        <source>Version and licence of the program</source>
        <translation>Version et licence du programme</translation>
    </message>
    <message>
        <source>&amp;Deadlines as a calendar…</source>
        <translation>Éc&amp;héances dans un agenda…</translation>
    </message>
    <message>
        <source>Writes deadlines and dates to a file that calendars read</source>
        <translation>Écrit les échéances et les dates dans un fichier que lisent les agendas</translation>
    </message>
    <message>
        <source>Go to what is &amp;selected</source>
        <translation>Aller à la &amp;sélection</translation>
    </message>
    <message>
        <source>Shows the entry of Today in its place</source>
        <translation>Ouvre à sa page la ligne choisie dans Aujourd’hui</translation>
    </message>
    <message>
        <source>Call from the &amp;forecast…</source>
        <translation>Appel d’après les &amp;prévisions…</translation>
    </message>
    <message>
        <source>A call for the seats that fall vacant at a session</source>
        <translation>Un appel pour les sièges à pourvoir à une session</translation>
    </message>
    <message>
        <source>Correct the &amp;mandate…</source>
        <translation>&amp;Corriger le mandat…</translation>
    </message>
    <message>
        <source>Fields of the mandate selected, each with its source</source>
        <translation>Les champs du mandat choisi, chacun avec sa source</translation>
    </message>
    <message>
        <source>Add t&amp;o the mandate…</source>
        <translation>&amp;Ajouter au mandat…</translation>
    </message>
    <message>
        <source>A title, resolution, seat, holder, document or dialogue</source>
        <translation>Un titre, une résolution, un siège, un titulaire, un document ou un dialogue</translation>
    </message>
    <message>
        <source>Record a re&amp;ply…</source>
        <translation>Enregistrer une &amp;réponse…</translation>
    </message>
    <message>
        <source>Who replied to the request selected, and when</source>
        <translation>Qui a répondu à la demande choisie, et quand</translation>
    </message>
    <message>
        <source>Remind who &amp;has not answered</source>
        <translation>Rappel aux É&amp;tats sans réponse</translation>
    </message>
    <message>
        <source>Records a reminder to the States that did not answer the request</source>
        <translation>Enregistre un rappel aux États qui n’ont pas répondu à la demande</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>What is overdue, due or waiting</source>
        <translation>Ce qui est en retard, à faire ou en attente</translation>
    </message>
    <message>
        <source>&amp;Mandates and notes</source>
        <translation>&amp;Mandats et notes</translation>
    </message>
    <message>
        <source>&amp;Templates of documents…</source>
        <translation>&amp;Modèles des documents…</translation>
    </message>
    <message>
        <source>What Word documents are made from, for each document and language</source>
        <translation>Les fichiers à partir desquels chaque document est produit, dans chaque langue</translation>
    </message>
    <message>
        <source>E&amp;xport a document…</source>
        <translation>E&amp;xporter un document…</translation>
    </message>
    <message>
        <source>Writes the call, lists, sheets or letters of the vacancy or session</source>
        <translation>Écrit l’appel, les listes, les fiches ou les lettres du mandat ou de la session</translation>
    </message>
    <message>
        <source>E&amp;xport a request or reminder…</source>
        <translation>E&amp;xporter une demande ou un rappel…</translation>
    </message>
    <message>
        <source>Writes the request for input selected, or a reminder of it</source>
        <translation>Écrit la demande de contributions choisie, ou son rappel</translation>
    </message>
    <message>
        <source>Goes to the query line of the list in front, or of the document read</source>
        <translation>Mène à la ligne de requête de la liste affichée, ou à la recherche dans le document ouvert</translation>
    </message>
    <message>
        <source>&amp;Legal system…</source>
        <translation>&amp;Système juridique…</translation>
    </message>
    <message>
        <source>The legal tradition a person stands for, counted in the balance</source>
        <translation>La tradition juridique qu’une personne représente, comptée dans l’équilibre</translation>
    </message>
    <message>
        <source>Correct the entr&amp;y…</source>
        <translation>Corriger l’&amp;inscription…</translation>
    </message>
    <message>
        <source>Corrects the entry of a table, with the reason</source>
        <translation>Corrige l’inscription d’une table, avec le motif</translation>
    </message>
    <message>
        <source>Add to the &amp;table…</source>
        <translation>Ajouter à la ta&amp;ble…</translation>
    </message>
    <message>
        <source>A State to a group, a region to a scheme, or a session</source>
        <translation>Un État à un groupe, une région à un découpage, ou une session</translation>
    </message>
    <message>
        <source>&amp;Seats of a mandate…</source>
        <translation>&amp;Sièges d’un mandat…</translation>
    </message>
    <message>
        <source>Binds the seats of a mandate to a scheme of regions</source>
        <translation>Rattache les sièges d’un mandat à un découpage régional</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Tables de référence</translation>
    </message>
    <message>
        <source>States and groups, regions, titles, sessions, terms and formulae</source>
        <translation>États et groupes, régions, titres, sessions, périodes de fonction et formules</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Which columns of the list in front are shown</source>
        <translation>Quelles colonnes de la liste affichée sont visibles</translation>
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
        <extracomment>whom an act was about, and what it said of them
----------
what was done, and about what</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note verbale admitted</source>
        <translation>Note verbale enregistrée</translation>
    </message>
    <message>
        <source>Page of a mandate admitted</source>
        <translation>Page d’un mandat enregistrée</translation>
    </message>
    <message>
        <source>Call opened from the forecast</source>
        <translation>Appel ouvert d’après les prévisions</translation>
    </message>
    <message>
        <source>Reply recorded</source>
        <translation>Réponse enregistrée</translation>
    </message>
    <message>
        <source>Deadline moved</source>
        <translation>Date limite reportée</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Vue supprimée</translation>
    </message>
    <message>
        <source>Ranking opened</source>
        <translation>Classement ouvert</translation>
    </message>
    <message>
        <source>Ranking handed in</source>
        <translation>Classement remis</translation>
    </message>
    <message>
        <source>Ranking closed</source>
        <translation>Classement fermé</translation>
    </message>
    <message>
        <source>Interview arranged</source>
        <translation>Entretien fixé</translation>
    </message>
    <message>
        <source>Timetable kept</source>
        <translation>Calendrier tenu à jour</translation>
    </message>
    <message>
        <source>Legal system noted</source>
        <translation>Système juridique noté</translation>
    </message>
    <message>
        <source>Second look at a decision</source>
        <translation>Second regard sur une décision</translation>
    </message>
    <message>
        <source>Ruling on a conflict of interest</source>
        <translation>Avis sur un conflit d’intérêts</translation>
    </message>
    <message>
        <source>Condition of a vacancy</source>
        <translation>Condition d’un mandat à pourvoir</translation>
    </message>
    <message>
        <source>Edition of the rules adopted</source>
        <translation>Édition des règles adoptée</translation>
    </message>
    <message>
        <source>Rule confirmed</source>
        <translation>Règle confirmée</translation>
    </message>
    <message>
        <source>Reason added</source>
        <translation>Motif ajouté</translation>
    </message>
    <message>
        <source>Region added</source>
        <translation>Région ajoutée</translation>
    </message>
    <message>
        <source>Regional group corrected</source>
        <translation>Groupe régional corrigé</translation>
    </message>
    <message>
        <source>State taken out of a group</source>
        <translation>État retiré d’un groupe</translation>
    </message>
    <message>
        <source>Seats bound to a scheme of regions</source>
        <translation>Sièges rattachés à un découpage régional</translation>
    </message>
    <message>
        <source>Member of the Consultative Group</source>
        <translation>Membre du Groupe consultatif</translation>
    </message>
    <message>
        <source>Chair of the Consultative Group</source>
        <translation>Présidence du Groupe consultatif</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>Modèle ajouté</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>Modèle retiré</translation>
    </message>
    <message>
        <source>File placed by an officer</source>
        <translation>Fichier classé par un agent</translation>
    </message>
    <message>
        <source>File skipped</source>
        <translation>Fichier ignoré</translation>
    </message>
    <message>
        <source>Applicants merged</source>
        <translation>Candidats fusionnés</translation>
    </message>
    <message>
        <source>Applicants kept apart</source>
        <translation>Candidats déclarés distincts</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>Différence tranchée</translation>
    </message>
    <message>
        <source>Version of the form chosen</source>
        <translation>Version du formulaire choisie</translation>
    </message>
    <message>
        <source>Values corrected</source>
        <translation>Valeurs corrigées</translation>
    </message>
    <message>
        <source>Wording of forms added</source>
        <translation>Libellé de formulaire ajouté</translation>
    </message>
    <message>
        <source>Wording of forms removed</source>
        <translation>Libellé de formulaire retiré</translation>
    </message>
    <message>
        <source>Reminder recorded</source>
        <translation>Rappel enregistré</translation>
    </message>
    <message>
        <source>Field corrected</source>
        <translation>Champ corrigé</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>Inscription ajoutée</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Inscription retirée</translation>
    </message>
    <message>
        <source>Candidate named by the Group</source>
        <translation>Personne désignée par le Groupe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>of whom or what a record was corrected, and which part of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (session %2, vacancy %3)</source>
        <extracomment>what an act was about, and the vacancy by its number</extracomment>
        <translation>%1 (session&#xa0;%2, mandat à pourvoir nº&#xa0;%3)</translation>
    </message>
    <message>
        <source>Act done again</source>
        <translation>Acte rétabli</translation>
    </message>
    <message>
        <source>session %1, vacancy %2</source>
        <extracomment>the vacancy an act was about, by its number</extracomment>
        <translation>session&#xa0;%1, mandat à pourvoir nº&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>AddressesReader</name>
    <message>
        <source>A link in the text leads nowhere; ask the sender for the address.</source>
        <translation>Un lien du texte ne mène nulle part&#xa0;; veuillez demander l’adresse à l’expéditeur.</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; leads nowhere; ask the sender for the address.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;; veuillez demander l’adresse à l’expéditeur.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>a note without reference</source>
        <translation>une note sans référence</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language in which titles of mandates are shown: en or fr</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Session %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Session %1: deadline for applications to %Ln vacancy(ies)</source>
        <translation>
            <numerusform>Session %1&#xa0;: date limite de candidature pour %Ln mandat à pourvoir</numerusform>
            <numerusform>Session %1&#xa0;: date limite de candidature pour %Ln mandats à pourvoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1: interview of %2 %3</source>
        <translation>Session %1&#xa0;: entretien avec %2 %3</translation>
    </message>
    <message>
        <source>An answer to %1 is due</source>
        <translation>Une réponse à %1 est attendue</translation>
    </message>
    <message numerus="yes">
        <source>Replies to %1 are due; %Ln State(s) did not answer yet</source>
        <translation>
            <numerusform>Les réponses à %1 arrivent à échéance&#xa0;; %Ln État n’a pas encore répondu</numerusform>
            <numerusform>Les réponses à %1 arrivent à échéance&#xa0;; %Ln États n’ont pas encore répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln State(s) did not answer</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln État n’a pas répondu</numerusform>
            <numerusform>%1&#xa0;: %Ln États n’ont pas répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate expires unless it is extended: %1</source>
        <translation>Le mandat prend fin s’il n’est pas prorogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The time of %1 in office ends: %2</source>
        <translation>Fin des fonctions de %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be filed and wait for an officer</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être classé et attend une décision</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être classés et attendent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session %1: %Ln application(s) with findings wait for a decision</source>
        <translation>
            <numerusform>Session %1&#xa0;: %Ln candidature avec constatations attend une décision</numerusform>
            <numerusform>Session %1&#xa0;: %Ln candidatures avec constatations attendent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session %1: %Ln application(s) with a value read as a guess</source>
        <translation>
            <numerusform>Session %1&#xa0;: %Ln candidature avec une lecture incertaine</numerusform>
            <numerusform>Session %1&#xa0;: %Ln candidatures avec une lecture incertaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Deadline, session %1, vacancy %2: %3</source>
        <translation>Date limite, session %1, mandat à pourvoir nº&#xa0;%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Replies due to %1</source>
        <translation>Réponses attendues à %1</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Language of the window: en or fr.</source>
        <translation>Langue de la fenêtre&#xa0;: en ou fr.</translation>
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
        <translation>Proposition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
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
        <translation>règle à confirmer par un agent</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remède&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Écartée par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the part of an application that states a value, and the place in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>lecture incertaine</translation>
    </message>
    <message>
        <source>reads: %1</source>
        <translation>lit&#xa0;: %1</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>speaks: %1</source>
        <translation>parle&#xa0;: %1</translation>
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
        <source>For the officer to judge</source>
        <translation>À apprécier par l’agent</translation>
    </message>
    <message>
        <source>A colleague confirms</source>
        <translation>Un collègue confirme</translation>
    </message>
    <message>
        <source>A colleague differs</source>
        <translation>Un collègue n’est pas du même avis</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>%1, %2, rules %3</source>
        <extracomment>who decided, when, and under which edition of the rules</extracomment>
        <translation>%1, %2, règles %3</translation>
    </message>
    <message>
        <source>Despite what held it back: %1</source>
        <translation>Malgré ce qui la retenait&#xa0;: %1</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>saisi par %1</translation>
    </message>
    <message>
        <source>Named by the Consultative Group; did not apply. Not on the public list.</source>
        <translation>Désignée par le Groupe consultatif&#xa0;; n’a pas présenté de candidature. Pas sur la liste publique.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>Earlier: %Ln application(s)</source>
        <translation>
            <numerusform>Auparavant&#xa0;: %Ln candidature</numerusform>
            <numerusform>Auparavant&#xa0;: %Ln candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln application(s)</source>
        <extracomment>a day, and how many applications arrived on it</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln candidature</numerusform>
            <numerusform>%1&#xa0;: %Ln candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln of them late</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln tardive parmi elles</numerusform>
            <numerusform>%1&#xa0;: %Ln tardives parmi elles</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Date limite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Day not known: %Ln application(s)</source>
        <translation>
            <numerusform>Jour inconnu&#xa0;: %Ln candidature</numerusform>
            <numerusform>Jour inconnu&#xa0;: %Ln candidatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy of the register did not pass its check and was not kept. Check the drive, and run a check of the register.</source>
        <translation>La copie du registre n’a pas passé la vérification et n’a pas été conservée. Veuillez contrôler le support de stockage et lancer une vérification du registre.</translation>
    </message>
    <message>
        <source>The folder for the copy does not exist; no copy was made. Choose another folder.</source>
        <translation>Le dossier prévu pour la copie n’existe pas&#xa0;; aucune copie n’a été faite. Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing was kept of it.</source>
        <translation>La copie a été interrompue&#xa0;; rien n’en a été conservé.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a gender or a regional group, and how many candidates are of it: &quot;Women: 3&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The first three — %1</source>
        <translation>Les trois premiers — %1</translation>
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
        <source>Government</source>
        <translation>Gouvernement</translation>
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
        <source>Legal system</source>
        <translation>Système juridique</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Earlier applications</source>
        <translation>Candidatures antérieures</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>Autre genre</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>National human rights institution</source>
        <translation>Institution nationale des droits de l’homme</translation>
    </message>
    <message>
        <source>Non-governmental organization</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Own initiative</source>
        <translation>Initiative personnelle</translation>
    </message>
    <message>
        <source>First application</source>
        <translation>Première candidature</translation>
    </message>
    <message>
        <source>Applied for an earlier session</source>
        <translation>Candidature à une session antérieure</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>what is counted, and the counts: &quot;Gender — Women: 3 · Men: 2&quot;</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Candidates: %1 — %2</source>
        <translation>Candidats&#xa0;: %1 — %2</translation>
    </message>
</context>
<context>
    <name>CallReader</name>
    <message>
        <source>No vacancy was found in the call; please enter them.</source>
        <translation>Aucun mandat à pourvoir n’a été trouvé dans l’appel à candidatures&#xa0;; veuillez les saisir.</translation>
    </message>
    <message>
        <source>No deadline was found in the call; please enter it.</source>
        <translation>Aucune date limite n’a été trouvée dans l’appel à candidatures&#xa0;; veuillez la saisir.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 requiert une valeur.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Il n’y a pas d’option --%1 ici.</translation>
    </message>
    <message>
        <source>Something is missing on the command line.</source>
        <translation>Il manque un élément dans la ligne de commande.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>Usage: greffier-cli COMMAND ...</source>
        <translation>Utilisation&#xa0;: greffier-cli COMMANDE ...</translation>
    </message>
    <message>
        <source>Usage: greffier-cli %1 %2</source>
        <translation>Utilisation&#xa0;: greffier-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no application of “%1” for vacancy %2 of session %3.</source>
        <translation>Il n’y a pas de candidature de «&#xa0;%1&#xa0;» pour le mandat à pourvoir nº&#xa0;%2 de la session %3.</translation>
    </message>
    <message>
        <source>Several applicants are called “%1”. Give the uid of the one you mean.</source>
        <translation>Plusieurs candidats s’appellent «&#xa0;%1&#xa0;». Veuillez indiquer l’uid de celui dont il s’agit.</translation>
    </message>
    <message>
        <source>Session %1 has no vacancy %2.</source>
        <translation>La session %1 n’a pas de mandat à pourvoir nº&#xa0;%2.</translation>
    </message>
    <message>
        <source>Say which session with --session NUMBER.</source>
        <translation>Veuillez indiquer la session avec --session NUMÉRO.</translation>
    </message>
    <message>
        <source>The number after --vacancy must be a whole number from 1.</source>
        <translation>Le nombre qui suit --vacancy doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Say which vacancy with --vacancy NUMBER.</source>
        <translation>Veuillez indiquer le mandat à pourvoir avec --vacancy NUMÉRO.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of office were added.</source>
        <translation>
            <numerusform>%n période de mandat a été ajoutée.</numerusform>
            <numerusform>%n périodes de mandat ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Il n’y a pas de statut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the reason of the decision with --reason CODE.</source>
        <translation>Veuillez indiquer le motif de la décision avec --reason CODE.</translation>
    </message>
    <message>
        <source>There is no list “%1”; there are working, interview and recommended.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;»&#xa0;; les listes sont working, interview et recommended.</translation>
    </message>
    <message>
        <source>Give the number of the act, as the command history shows it.</source>
        <translation>Veuillez indiquer le numéro de l’acte, tel qu’il figure dans le résultat de la commande history.</translation>
    </message>
    <message>
        <source>A verified copy is %1.</source>
        <translation>Une copie vérifiée se trouve dans %1.</translation>
    </message>
    <message>
        <source>The call for session %1 was taken in.</source>
        <translation>L’appel à candidatures pour la session %1 a été enregistré.</translation>
    </message>
    <message>
        <source>Give the language of the document with --language and the file with --out.</source>
        <translation>Veuillez indiquer la langue du document avec --language et le fichier avec --out.</translation>
    </message>
    <message>
        <source>The register holds together.</source>
        <translation>Le registre est cohérent.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) checked</source>
        <translation>
            <numerusform>%n acte vérifié</numerusform>
            <numerusform>%n actes vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) checked</source>
        <translation>
            <numerusform>%n fichier conservé vérifié</numerusform>
            <numerusform>%n fichiers conservés vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>The new register is %1.</source>
        <translation>Le nouveau registre est %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in the file; it may be a scan. Ask for a copy with text.</source>
        <translation>Le fichier ne contient pas de texte&#xa0;; il s’agit peut-être d’un document numérisé. Veuillez demander une copie contenant du texte.</translation>
    </message>
    <message>
        <source>The sample lies in %1.</source>
        <translation>L’exemple se trouve dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n invented person(s)</source>
        <translation>
            <numerusform>%n personne fictive</numerusform>
            <numerusform>%n personnes fictives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received file(s)</source>
        <translation>
            <numerusform>%n fichier reçu</numerusform>
            <numerusform>%n fichiers reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>The register with the sample session is %1.</source>
        <translation>Le registre contenant la session d’exemple est %1.</translation>
    </message>
    <message>
        <source>Name the new register, or a folder with --files.</source>
        <translation>Veuillez indiquer le nouveau registre, ou un dossier avec --files.</translation>
    </message>
    <message>
        <source>The number after --persons must be a whole number from 1.</source>
        <translation>Le nombre qui suit --persons doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The number after --seed must be a whole number from 0.</source>
        <translation>Le nombre qui suit --seed doit être un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>%1 %2, vacancy %3: %4 is proposed.</source>
        <translation>%1 %2, mandat à pourvoir nº&#xa0;%3&#xa0;: %4 est proposé.</translation>
    </message>
    <message numerus="yes">
        <source>%n vacancy(ies)</source>
        <translation>
            <numerusform>%n mandat à pourvoir</numerusform>
            <numerusform>%n mandats à pourvoir</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give the new deadline with --to YYYY-MM-DDThh:mm.</source>
        <translation>Indiquez la nouvelle date limite avec --to AAAA-MM-JJThh:mm.</translation>
    </message>
    <message>
        <source>The note verbale %1 was taken in.</source>
        <translation>La note verbale %1 a été enregistrée.</translation>
    </message>
    <message>
        <source>six-year limit</source>
        <translation>limite de six ans</translation>
    </message>
    <message>
        <source>term ends</source>
        <translation>fin de la période de fonction</translation>
    </message>
    <message>
        <source>mandate expires unless extended</source>
        <translation>le mandat prend fin s’il n’est pas prorogé</translation>
    </message>
    <message>
        <source>over, and nothing later is known</source>
        <translation>échu, et rien de postérieur n’est connu</translation>
    </message>
    <message>
        <source>Give the last month as --until YYYY-MM.</source>
        <translation>Indiquez le dernier mois sous la forme --until AAAA-MM.</translation>
    </message>
    <message>
        <source>The file is no page of a mandate.</source>
        <translation>Le fichier n’est pas la page d’un mandat.</translation>
    </message>
    <message>
        <source>A call for session %1 was opened.</source>
        <translation>Un appel pour la session %1 a été ouvert.</translation>
    </message>
    <message>
        <source>Say who replied with --from STATE or NAME, and when with --received YYYY-MM-DD.</source>
        <translation>Indiquez qui a répondu avec --from ÉTAT ou NOM, et quand avec --received AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The reply was recorded.</source>
        <translation>La réponse a été enregistrée.</translation>
    </message>
    <message>
        <source>There is no applicant “%1”.</source>
        <translation>Il n’y a pas de candidat «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not usually follow “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne suit pas d’ordinaire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The ranking is open. Not handed in yet: %1.</source>
        <translation>Le classement est ouvert. N’ont pas encore remis le leur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The ranking is still open. Close it before it is applied.</source>
        <translation>Le classement est encore ouvert. Fermez-le avant de l’appliquer.</translation>
    </message>
    <message>
        <source>An interview is planned, held or cancelled.</source>
        <translation>Un entretien est prévu, tenu ou annulé&#xa0;: planned, held ou cancelled.</translation>
    </message>
    <message>
        <source>At the same time there is the interview of %1.</source>
        <translation>L’entretien de %1 a lieu au même moment.</translation>
    </message>
    <message>
        <source>“%1” does not stand on that list.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas sur cette liste.</translation>
    </message>
    <message>
        <source>A ranking is opened, handed in, closed, shown or applied: write open, submit, close, show or apply.</source>
        <translation>Un classement est ouvert, remis, fermé, montré ou appliqué&#xa0;: écrivez open, submit, close, show ou apply.</translation>
    </message>
    <message>
        <source>Rankings are combined by borda or by mean-rank.</source>
        <translation>Les classements se combinent par borda ou par mean-rank.</translation>
    </message>
    <message>
        <source>No ranking was opened for this vacancy.</source>
        <translation>Aucun classement n’a été ouvert pour ce mandat à pourvoir.</translation>
    </message>
    <message>
        <source>There is no session %1 in the register.</source>
        <translation>La session %1 n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>A view is saved or removed, not “%1”: write save or remove.</source>
        <translation>Une vue est enregistrée ou supprimée, et non «&#xa0;%1&#xa0;»&#xa0;: écrivez save ou remove.</translation>
    </message>
    <message>
        <source>Write the day after --on as 2024-01-26, or none.</source>
        <translation>Écrivez le jour après --on comme 2024-01-26, ou none.</translation>
    </message>
    <message>
        <source>After --%1 comes a day such as 2024-04-05.</source>
        <translation>Après --%1 vient un jour, par exemple 2024-04-05.</translation>
    </message>
    <message>
        <source>The number after --session must be a whole number from 1.</source>
        <translation>Le nombre après --session doit être un entier à partir de 1.</translation>
    </message>
    <message>
        <source>A conflict is one to suggest, confirm, dismiss or list.</source>
        <translation>Un conflit se propose (suggest), se confirme (confirm), s’écarte (dismiss) ou se liste (list).</translation>
    </message>
    <message>
        <source>There is no conflict “%1”.</source>
        <translation>Il n’y a pas de conflit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say whether the colleague confirms or differs from the decision.</source>
        <translation>Dites si le collègue confirme la décision (confirms) ou ne la partage pas (differs).</translation>
    </message>
    <message>
        <source>Nothing has been decided on this application yet.</source>
        <translation>Rien n’a encore été décidé sur cette candidature.</translation>
    </message>
    <message>
        <source>A condition is met or failed; “%1” is neither.</source>
        <translation>Une condition est remplie (met) ou non (failed)&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>There is no member “%1” of the Consultative Group.</source>
        <translation>Le Groupe consultatif n’a pas de membre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The Consultative Group is one to list, to add members to, or to chair.</source>
        <translation>Du Groupe consultatif, on liste les membres (list), on en ajoute (add) ou l’on nomme la présidence (chair).</translation>
    </message>
    <message>
        <source>Give the name of the member of the Group.</source>
        <translation>Indiquez le nom du membre du Groupe.</translation>
    </message>
    <message>
        <source>Regions are to list, to add, or to bind the seats of a mandate to.</source>
        <translation>Les régions se listent (list), s’ajoutent (add) ou se lient aux sièges d’un mandat (seats).</translation>
    </message>
    <message>
        <source>Give the name of the region with --name.</source>
        <translation>Indiquez le nom de la région avec --name.</translation>
    </message>
    <message>
        <source>A State is in a group as member, observer or additional, not as “%1”.</source>
        <translation>Un État est dans un groupe comme member, observer ou additional, non comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>To be confirmed by an officer.</source>
        <translation>À confirmer par un agent.</translation>
    </message>
    <message>
        <source>Rules are to list, to confirm, or to adopt as a new edition.</source>
        <translation>Les règles se listent (list), se confirment (confirm) ou s’adoptent dans une nouvelle édition (adopt).</translation>
    </message>
    <message>
        <source>Reasons of decisions are to list or to add.</source>
        <translation>Les motifs de décision se listent (list) ou s’ajoutent (add).</translation>
    </message>
    <message>
        <source>Give --document, --language and the file with --out.</source>
        <translation>Indiquez --document, --language et le fichier avec --out.</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>No file “%1” waits in the queue; the list queue shows those that do.</source>
        <translation>Aucun fichier «&#xa0;%1&#xa0;» n’attend&#xa0;; la liste queue montre ceux qui attendent.</translation>
    </message>
    <message>
        <source>Several files of the queue are called “%1”. Give the whole path or the uid of the one you mean.</source>
        <translation>Plusieurs fichiers en attente s’appellent «&#xa0;%1&#xa0;». Donnez le chemin complet ou l’uid de celui que vous voulez.</translation>
    </message>
    <message>
        <source>The part after --part is form, letter, reference or other.</source>
        <translation>La partie donnée après --part est form, letter, reference ou other.</translation>
    </message>
    <message>
        <source>Name the applicant whose file it is, or make a new one of it with --new.</source>
        <translation>Nommez le candidat dont c’est le fichier, ou créez-en un nouveau avec --new.</translation>
    </message>
    <message>
        <source>The part is survey, form or letter, and a locator is written like “para 14” or “page 2 rect 72,100,200,12”.</source>
        <translation>La partie est survey, form ou letter, et un endroit s’écrit comme «&#xa0;para 14&#xa0;» ou «&#xa0;page 2 rect 72,100,200,12&#xa0;».</translation>
    </message>
    <message>
        <source>The application has no file called “%1”.</source>
        <translation>La candidature n’a pas de fichier appelé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say add or remove.</source>
        <translation>Dites add ou remove.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not name a field and its heading; the fields are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas un champ et son intitulé&#xa0;; les champs sont %2.</translation>
    </message>
    <message>
        <source>There is no list “%1”; there are applications, applicants, vacancies, mandates, seats, holders, states, sessions, notes, replies, unanswered, shortlists, interviews, views, queue, duplicates, differences and form-labels.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;»&#xa0;; il y a applications, applicants, vacancies, mandates, seats, holders, states, sessions, notes, replies, unanswered, shortlists, interviews, views, queue, duplicates, differences et form-labels.</translation>
    </message>
    <message>
        <source>After --type comes one of %1.</source>
        <translation>Après --type vient l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no State, or several.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun État, ou en désigne plusieurs.</translation>
    </message>
    <message>
        <source>The reminder was recorded: %1</source>
        <translation>Le rappel est enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>Il n’y a pas d’inscription «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several entries hold “%1”; give the uid of one.</source>
        <translation>Plusieurs inscriptions portent «&#xa0;%1&#xa0;»&#xa0;; donnez l’uid de l’une d’elles.</translation>
    </message>
    <message>
        <source>Give each field as FIELD=VALUE.</source>
        <translation>Donnez chaque champ sous la forme CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>Say set FIELD VALUE, add PART FIELD=VALUE... or remove ENTRY, with --source TEXT.</source>
        <translation>Indiquez set CHAMP VALEUR, add PARTIE CHAMP=VALEUR... ou remove INSCRIPTION, avec --source TEXTE.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Il n’y a pas de session %1.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>Il n’existe pas de format «&#xa0;%1&#xa0;»&#xa0;; il existe %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Say list, copy, remove, add FILE or check FILE after the register.</source>
        <translation>Indiquez list, copy, remove, add FICHIER ou check FICHIER après le registre.</translation>
    </message>
    <message>
        <source>Give --document and --language.</source>
        <translation>Indiquez --document et --language.</translation>
    </message>
    <message>
        <source>More notes verbales hold these words than the %1 shown; add a word.</source>
        <translation>D’autres notes verbales que les %1 affichées contiennent ces mots&#xa0;; veuillez ajouter un mot.</translation>
    </message>
    <message>
        <source>“%1” is a view of %2; the list of applications takes views of Sessions only.</source>
        <extracomment>%2 is a place of the window</extracomment>
        <translation>«&#xa0;%1&#xa0;» est une vue de «&#xa0;%2&#xa0;»&#xa0;; la liste des candidatures n’accepte que les vues de «&#xa0;Sessions&#xa0;».</translation>
    </message>
    <message>
        <source>There is no view “%1” in Sessions.</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;» dans «&#xa0;Sessions&#xa0;».</translation>
    </message>
    <message>
        <source>Only the list of applications takes a view, which is one of Sessions.</source>
        <translation>Seule la liste des candidatures accepte une vue, qui est l’une de celles de «&#xa0;Sessions&#xa0;».</translation>
    </message>
    <message>
        <source>There is no place “%1”; there are %2.</source>
        <translation>Il n’y a pas de lieu «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>Applications: %1. Persons: %2.</source>
        <translation>Candidatures&#xa0;: %1. Personnes&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The deadline of %n vacancy(ies) was moved.</source>
        <translation>
            <numerusform>La date limite de %n mandat à pourvoir a été déplacée.</numerusform>
            <numerusform>La date limite de %n mandats à pourvoir a été déplacée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>An application</source>
        <translation>Une candidature</translation>
    </message>
    <message>
        <source>Named by the Consultative Group</source>
        <translation>Désignation par le Groupe consultatif</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>By that time</source>
        <translation>À cette heure au plus tard</translation>
    </message>
    <message>
        <source>Before that time</source>
        <translation>Avant cette heure</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Lue telle quelle</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supposée</translation>
    </message>
    <message>
        <source>Could be read in several ways</source>
        <translation>Peut se lire de plusieurs façons</translation>
    </message>
    <message>
        <source>To the second</source>
        <translation>À la seconde</translation>
    </message>
    <message>
        <source>To the minute</source>
        <translation>À la minute</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>Filed by an officer</source>
        <translation>Classé par un agent</translation>
    </message>
    <message>
        <source>Skipped by an officer</source>
        <translation>Ignoré par un agent</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The mandate was extended</source>
        <translation>Le mandat a été prorogé</translation>
    </message>
    <message>
        <source>The mandate was not extended</source>
        <translation>Le mandat n’a pas été prorogé</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Remise en main propre</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Vice-Chair</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Conforme à la source</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduite</translation>
    </message>
    <message>
        <source>Incomplete in the source</source>
        <translation>Incomplète dans la source</translation>
    </message>
    <message>
        <source>Only the session is known</source>
        <translation>Seule la session est connue</translation>
    </message>
    <message>
        <source>Checked by samples</source>
        <translation>Vérifiée par sondage</translation>
    </message>
    <message>
        <source>Head of the form</source>
        <translation>En-tête du formulaire</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>Titre de la section</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Mandat à pourvoir</translation>
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
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>How the columns of the survey are read</source>
        <translation>Lecture des colonnes du questionnaire</translation>
    </message>
    <message>
        <source>Template of %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a document that the program writes, and its language</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Only suspected duplicates</source>
        <translation>Doublons possibles seulement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
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
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
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
        <translation>Date limite, jour</translation>
    </message>
    <message>
        <source>Deadline, time</source>
        <translation>Date limite, heure</translation>
    </message>
    <message>
        <source>Deadline, time zone</source>
        <translation>Date limite, fuseau horaire</translation>
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
        <translation>Agent</translation>
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
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Added by the Consultative Group</source>
        <translation>Ajout du Groupe consultatif</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Time zone of the candidate</source>
        <translation>Fuseau horaire de la personne</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Deadline at the end of the day</source>
        <translation>Date limite, fin de journée</translation>
    </message>
    <message>
        <source>Deadline, before or by</source>
        <translation>Date limite, avant ou au plus tard</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Despite</source>
        <translation>Malgré</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>Reçue ou envoyée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Saisi par</translation>
    </message>
    <message>
        <source>Extended by months</source>
        <translation>Prolongé de (mois)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>De ce bureau</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Répondant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Legal system</source>
        <translation>Système juridique</translation>
    </message>
    <message>
        <source>Years of a term</source>
        <translation>Durée d’une période, en années</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Scheme of regions</source>
        <translation>Découpage régional</translation>
    </message>
    <message>
        <source>Edition of the rule book</source>
        <translation>Édition du recueil de règles</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Chosen beside the query</source>
        <translation>Choisi en plus de la requête</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>Rang dans l’ordre de la liste</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>A few letters of what you want to do</source>
        <translation>Quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>“%1” is done with what is selected here. See what is selected, then ask for it again.</source>
        <translation>«&#xa0;%1&#xa0;» porte sur ce qui est sélectionné ici. Voyez ce qui est sélectionné, puis demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not possible as things are: select first what it is to be done with, in a register that can be written to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible en l’état&#xa0;: choisissez d’abord sur quoi cela porte, dans un registre ouvert en écriture.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a rule, and how it stands</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
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
        <source>Nominated by</source>
        <translation>Présenté par</translation>
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
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Mots de la lettre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
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
    <name>Concordance</name>
    <message>
        <source>Survey</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Form, section I</source>
        <translation>Formulaire, section I</translation>
    </message>
    <message>
        <source>Form, section VIII</source>
        <translation>Formulaire, section VIII</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Nationality of a member of the Group</source>
        <translation>Nationalité d’un membre du Groupe</translation>
    </message>
    <message>
        <source>State of a member under the mandate</source>
        <translation>État d’un membre visé par le mandat</translation>
    </message>
    <message>
        <source>Relation declared in the form</source>
        <translation>Relation déclarée dans le formulaire</translation>
    </message>
    <message>
        <source>Entered by an officer</source>
        <translation>Saisi par un agent</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>%1, member of the Consultative Group, is of a State of the candidate (%2).</source>
        <translation>%1, membre du Groupe consultatif, relève d’un État de la personne candidate (%2).</translation>
    </message>
    <message>
        <source>%1, member of the Consultative Group, is of the country of the mandate (%2).</source>
        <translation>%1, membre du Groupe consultatif, relève du pays visé par le mandat (%2).</translation>
    </message>
    <message>
        <source>The candidate declares a relation that might limit or slant the work.</source>
        <translation>La personne candidate déclare une relation qui pourrait limiter ou orienter son travail.</translation>
    </message>
</context>
<context>
    <name>ContentHash</name>
    <message>
        <source>The file could not be read to its end. Check the drive.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin. Veuillez contrôler le support de stockage.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>This file is not a Greffier register, or it was changed by another program; it was not opened. Choose another file.</source>
        <translation>Ce fichier n’est pas un registre de Greffier, ou il a été modifié par un autre programme&#xa0;; il n’a pas été ouvert. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>The register is damaged and was not opened. Open the latest copy from its backups.</source>
        <translation>Le registre est endommagé et n’a pas été ouvert. Veuillez ouvrir la copie la plus récente parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>This register was written by a later version of the program; it was not opened. Install that version to work with it.</source>
        <translation>Ce registre a été écrit par une version plus récente du programme&#xa0;; il n’a pas été ouvert. Veuillez installer cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>The register cannot be written to where it lies. Open it read-only, or copy it to a folder of your own.</source>
        <translation>Il n’est pas possible d’écrire dans le registre à l’emplacement où il se trouve. Veuillez l’ouvrir en lecture seule ou le copier dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>There is a file of this name already; no register was made. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;; aucun registre n’a été créé. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>This register was written by an earlier version of the program and has to be opened for writing once before it can be read.</source>
        <translation>Ce registre a été écrit par une version antérieure du programme et doit être ouvert une fois en écriture avant de pouvoir être lu.</translation>
    </message>
    <message>
        <source>The register could not be read. Check your rights on it.</source>
        <translation>Le registre n’a pas pu être lu. Veuillez vérifier vos droits d’accès.</translation>
    </message>
    <message>
        <source>There is a file of this name already; nothing was written. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;; rien n’a été écrit. Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>Beside this register lies a journal that was not written by this program; it was not opened. Choose another file.</source>
        <translation>À côté de ce registre se trouve un journal que ce programme n’a pas écrit&#xa0;; le registre n’a pas été ouvert. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no register %1. Check the name, or where it was moved to.</source>
        <translation>Il n’y a pas de registre %1. Vérifiez le nom, ou l’endroit où il a été déplacé.</translation>
    </message>
    <message>
        <source>The register was not opened: it was stopped.</source>
        <translation>Le registre n’a pas été ouvert&#xa0;: l’opération a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>DeadlineReader</name>
    <message>
        <source>The deadline is written without a year (%1); please enter it.</source>
        <translation>La date limite est indiquée sans année (%1)&#xa0;; veuillez la saisir.</translation>
    </message>
    <message>
        <source>The deadline is written without a year (%1); %2 was inferred.</source>
        <translation>La date limite est indiquée sans année (%1)&#xa0;; %2 a été déduit.</translation>
    </message>
    <message>
        <source>The deadline is given in another time zone (%1); please enter it in Geneva time or UTC.</source>
        <translation>La date limite est indiquée dans un autre fuseau horaire (%1)&#xa0;; veuillez la saisir en heure de Genève ou en UTC.</translation>
    </message>
    <message>
        <source>The deadline is written as %1, which is no date.</source>
        <translation>La date limite est indiquée sous la forme %1, qui n’est pas une date.</translation>
    </message>
    <message>
        <source>It cannot be told which part of the deadline %1 is the day.</source>
        <translation>Il n’est pas possible de déterminer quelle partie de la date limite %1 est le jour.</translation>
    </message>
    <message>
        <source>The text also names %1 as a deadline.</source>
        <translation>Le texte mentionne aussi %1 comme date limite.</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Public list of eligible candidates</source>
        <translation>Liste publique des candidats éligibles</translation>
    </message>
    <message>
        <source>Shortlist with the balance</source>
        <translation>Liste restreinte avec l’équilibre</translation>
    </message>
    <message>
        <source>Comparison of candidates</source>
        <translation>Tableau comparatif des candidats</translation>
    </message>
    <message>
        <source>Candidate sheets</source>
        <translation>Fiches de candidature</translation>
    </message>
    <message>
        <source>Report of the Consultative Group</source>
        <translation>Rapport du Groupe consultatif</translation>
    </message>
    <message>
        <source>President&apos;s list</source>
        <translation>Liste de la présidence</translation>
    </message>
    <message>
        <source>Call for applications</source>
        <translation>Appel à candidatures</translation>
    </message>
    <message>
        <source>Extension of the call</source>
        <translation>Prolongation de l’appel</translation>
    </message>
    <message>
        <source>Record of screening</source>
        <translation>Procès-verbal d’examen</translation>
    </message>
    <message>
        <source>Schedule of interviews</source>
        <translation>Calendrier des entretiens</translation>
    </message>
    <message>
        <source>Request for input</source>
        <translation>Demande de contributions</translation>
    </message>
    <message>
        <source>Reminder of a request for input</source>
        <translation>Rappel d’une demande de contributions</translation>
    </message>
    <message>
        <source>Letter: acknowledgement</source>
        <translation>Lettre&#xa0;: accusé de réception</translation>
    </message>
    <message>
        <source>Letter: parts missing</source>
        <translation>Lettre&#xa0;: parties manquantes</translation>
    </message>
    <message>
        <source>Letter: invitation to an interview</source>
        <translation>Lettre&#xa0;: invitation à un entretien</translation>
    </message>
    <message>
        <source>Letter: regret</source>
        <translation>Lettre&#xa0;: candidature non retenue</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>There is no text in this file.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n character(s) that a Word document cannot hold were left out of the text.</source>
        <extracomment>%n is the number of control characters found in the texts of the register</extracomment>
        <translation>
            <numerusform>%n caractère qu’un document Word ne peut pas contenir a été omis du texte.</numerusform>
            <numerusform>%n caractères qu’un document Word ne peut pas contenir ont été omis du texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Word document could not be put together. Please try again.</source>
        <translation>Le document Word n’a pas pu être assemblé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The Word document could not be made: the program is not complete. Please install it again.</source>
        <translation>Le document Word n’a pas pu être produit&#xa0;: le programme est incomplet. Veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>The title of vacancy %1 stands as the call words it, because the mandate has no title in the language of the document.</source>
        <translation>L’intitulé du mandat à pourvoir nº&#xa0;%1 est repris tel qu’il figure dans l’appel à candidatures, car le mandat n’a pas d’intitulé dans la langue du document.</translation>
    </message>
    <message>
        <source>The template cannot be filled (%1): %2</source>
        <translation>Le modèle ne peut pas être rempli (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no template for the document “%1”.</source>
        <translation>Il n’y a pas de modèle pour le document «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>LibreOffice is not installed on this computer, so no PDF was made; please export to Word.</source>
        <translation>LibreOffice n’est pas installé sur cet ordinateur, aucun PDF n’a donc été produit&#xa0;; veuillez exporter vers Word.</translation>
    </message>
    <message>
        <source>The workbook could not be made: there is no room for temporary files.</source>
        <translation>Le classeur n’a pas pu être créé&#xa0;: il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
</context>
<context>
    <name>DuplicateScore</name>
    <message>
        <source>The names are the same.</source>
        <translation>Les noms sont identiques.</translation>
    </message>
    <message>
        <source>The names differ by habits of spelling only.</source>
        <translation>Les noms ne diffèrent que par des usages orthographiques.</translation>
    </message>
    <message>
        <source>The former name of one is the name of the other.</source>
        <translation>L’ancien nom de l’une des personnes est le nom de l’autre.</translation>
    </message>
    <message>
        <source>The name of one is a part of the other&apos;s.</source>
        <translation>Le nom de l’une des personnes est une partie de celui de l’autre.</translation>
    </message>
    <message>
        <source>The names have the same consonants.</source>
        <translation>Les noms ont les mêmes consonnes.</translation>
    </message>
    <message>
        <source>The names are different.</source>
        <translation>Les noms sont différents.</translation>
    </message>
    <message>
        <source>The dates of birth are the same.</source>
        <translation>Les dates de naissance sont identiques.</translation>
    </message>
    <message>
        <source>The dates of birth are different.</source>
        <translation>Les dates de naissance sont différentes.</translation>
    </message>
    <message>
        <source>The e-mail addresses are the same.</source>
        <translation>Les adresses électroniques sont identiques.</translation>
    </message>
    <message>
        <source>The telephone numbers are the same.</source>
        <translation>Les numéros de téléphone sont identiques.</translation>
    </message>
    <message>
        <source>They share a nationality.</source>
        <translation>Les deux personnes ont une nationalité en commun.</translation>
    </message>
    <message>
        <source>They share no nationality.</source>
        <translation>Les deux personnes n’ont aucune nationalité en commun.</translation>
    </message>
    <message>
        <source>The genders are different.</source>
        <translation>Les genres sont différents.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Il n’y a pas de langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such session or vacancy in the register.</source>
        <translation>Cette session ou ce mandat à pourvoir ne figure pas dans le registre.</translation>
    </message>
    <message>
        <source>Left out because of a confirmed conflict of interest: %1.</source>
        <extracomment>%1: names, each with the number of the vacancy</extracomment>
        <translation>Omis en raison d’un conflit d’intérêts confirmé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Takes no part: %1 (%2).</source>
        <translation>Ne prend pas part&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The wording of this draft has not been revised by an officer whose language it is. Please have it revised before it leaves.</source>
        <translation>La rédaction de ce projet n’a pas été relue par un agent dont c’est la langue. Veuillez le faire relire avant l’envoi.</translation>
    </message>
    <message>
        <source>The register does not know the members of the Consultative Group; please add them to the first section.</source>
        <translation>Le registre ne connaît pas les membres du Groupe consultatif&#xa0;; veuillez les ajouter à la première section.</translation>
    </message>
    <message>
        <source>No vacancy has a later deadline than its call.</source>
        <translation>Aucun mandat à pourvoir n’a de date limite postérieure à celle de son appel.</translation>
    </message>
    <message>
        <source>There is no document “%1”; there are %2.</source>
        <translation>Il n’y a pas de document «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>The document is written in English and in French only.</source>
        <translation>Le document n’est rédigé qu’en anglais et en français.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Il n’y a pas de document «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no e-mail address; please enter one in the draft.</source>
        <translation>%1 n’a pas d’adresse électronique&#xa0;; veuillez en saisir une dans le brouillon.</translation>
    </message>
    <message>
        <source>The register holds no request for input; please take its note verbale in first.</source>
        <translation>Le registre ne contient aucune demande de contributions&#xa0;; veuillez d’abord y verser la note verbale correspondante.</translation>
    </message>
    <message>
        <source>This document is no list; please export it to Word.</source>
        <translation>Ce document n’est pas une liste&#xa0;; veuillez l’exporter vers Word.</translation>
    </message>
    <message>
        <source>There is nobody in that session or vacancy for whom this letter is.</source>
        <translation>Personne, à cette session ou pour ce mandat, n’est concerné par cette lettre.</translation>
    </message>
    <message>
        <source>A draft of a mail is for one candidate; please name a folder, or the candidate.</source>
        <translation>Un brouillon de message est destiné à un seul candidat&#xa0;; veuillez indiquer un dossier, ou le candidat.</translation>
    </message>
    <message>
        <source>Only letters to candidates can be drafts of mails.</source>
        <translation>Seules les lettres aux candidats peuvent être des brouillons de messages.</translation>
    </message>
    <message>
        <source>Only letters are written one file for each candidate.</source>
        <translation>Seules les lettres sont produites en un fichier par candidat.</translation>
    </message>
    <message>
        <source>Added by the Consultative Group.</source>
        <translation>Ajout du Groupe consultatif.</translation>
    </message>
    <message>
        <source>Council resolution 5/1, para. 50</source>
        <translation>Résolution 5/1 du Conseil, par. 50</translation>
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
        <translation>Modifications suivies</translation>
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
        <extracomment>a text of the form and its length: &quot;Motivation letter, number of words&quot;</extracomment>
        <translation>%1, nombre de mots</translation>
    </message>
    <message>
        <source>Explanation %1</source>
        <translation>Explication %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a numbered entry of the form: &quot;Answer 3&quot;, &quot;Section VIII&quot;</extracomment>
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
        <translation>Un fichier reçu manque à côté du registre. Veuillez rétablir son dossier à partir d’une copie.</translation>
    </message>
    <message>
        <source>A received file is no longer what was received. Bring it back from a copy of the register.</source>
        <translation>Un fichier reçu n’est plus conforme à ce qui a été reçu. Veuillez le rétablir à partir d’une copie du registre.</translation>
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
        <translation>Indéterminée</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>La section %1 n’a pas été trouvée dans le formulaire.</translation>
    </message>
    <message>
        <source>The gender was not understood: %1</source>
        <translation>Le genre n’a pas été compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>The nationality &quot;%1&quot; can mean several States.</source>
        <translation>La nationalité «&#xa0;%1&#xa0;» peut désigner plusieurs États.</translation>
    </message>
    <message>
        <source>The nationality &quot;%1&quot; was not recognised.</source>
        <translation>La nationalité «&#xa0;%1&#xa0;» n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>The nationality &quot;%1&quot; was taken for that of %2.</source>
        <translation>La nationalité «&#xa0;%1&#xa0;» a été interprétée comme celle de l’État suivant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Several nationalities are given where one is asked for: %1</source>
        <translation>Plusieurs nationalités sont indiquées alors qu’une seule est demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The date &quot;%1&quot; was not understood.</source>
        <translation>La date «&#xa0;%1&#xa0;» n’a pas été comprise.</translation>
    </message>
    <message>
        <source>It cannot be told which part of the date &quot;%1&quot; is the day.</source>
        <translation>Il n’est pas possible de déterminer quelle partie de la date «&#xa0;%1&#xa0;» est le jour.</translation>
    </message>
    <message>
        <source>There is no such day: %1</source>
        <translation>Ce jour n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The form holds a part from another file that was not read. Open the form and look.</source>
        <translation>Le formulaire contient une partie venue d’un autre fichier qui n’a pas été lue. Ouvrez le formulaire et vérifiez.</translation>
    </message>
</context>
<context>
    <name>GroupReportReader</name>
    <message>
        <source>No member of the Consultative Group was found in the report.</source>
        <translation>Aucun membre du Groupe consultatif n’a été trouvé dans le rapport.</translation>
    </message>
</context>
<context>
    <name>Holders</name>
    <message>
        <source>The list of holders has no column “%1” in its first row.</source>
        <translation>La liste des titulaires de mandat n’a pas de colonne «&#xa0;%1&#xa0;» dans sa première ligne.</translation>
    </message>
    <message>
        <source>Row %1 of the list of holders names a mandate, a date or a region that is not known. Nothing was added.</source>
        <translation>La ligne %1 de la liste des titulaires de mandat indique un mandat, une date ou une région qui n’est pas connu. Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>It is neither an application form nor a letter of an applicant.</source>
        <translation>Il ne s’agit ni d’un formulaire de candidature ni d’une lettre d’un candidat.</translation>
    </message>
    <message>
        <source>The file shows no text, as a scan does. Open it and look.</source>
        <translation>Le fichier ne présente aucun texte, comme c’est le cas d’un document numérisé. Veuillez l’ouvrir et l’examiner.</translation>
    </message>
    <message>
        <source>The form gives no family name. Say whose it is.</source>
        <translation>Le formulaire n’indique pas de nom de famille. Veuillez préciser de qui il émane.</translation>
    </message>
    <message>
        <source>The form names no mandate that is vacant at this session.</source>
        <translation>Le formulaire n’indique aucun mandat à pourvoir à cette session.</translation>
    </message>
    <message>
        <source>The form can be for several of the vacancies. Say for which.</source>
        <translation>Le formulaire peut concerner plusieurs des mandats à pourvoir. Veuillez préciser lequel.</translation>
    </message>
    <message>
        <source>Several applicants can be meant. Say whose it is.</source>
        <translation>Il peut s’agir de plusieurs candidats. Veuillez préciser de qui le document émane.</translation>
    </message>
    <message>
        <source>Nobody in the register is the same person; a new applicant was made.</source>
        <translation>Personne dans le registre ne correspond à cette personne&#xa0;; un nouveau candidat a été créé.</translation>
    </message>
    <message>
        <source>The letter names no applicant of the register.</source>
        <translation>La lettre ne désigne aucun candidat du registre.</translation>
    </message>
    <message>
        <source>The letter names the applicant.</source>
        <translation>La lettre désigne le candidat.</translation>
    </message>
    <message>
        <source>The same file as %1.</source>
        <translation>Le même fichier que %1.</translation>
    </message>
    <message>
        <source>The list of receipts names %1, which is not there.</source>
        <translation>La liste des accusés de réception mentionne %1, qui ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>The list of receipts does not name %1.</source>
        <translation>La liste des accusés de réception ne mentionne pas %1.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist or cannot be opened.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The survey was begun but never submitted; it does not count as received.</source>
        <translation>Le questionnaire a été commencé mais jamais soumis&#xa0;; il n’est pas considéré comme reçu.</translation>
    </message>
    <message>
        <source>The row names no mandate that is vacant at this session.</source>
        <translation>La ligne n’indique aucun mandat à pourvoir à cette session.</translation>
    </message>
    <message>
        <source>The row gives no family name.</source>
        <translation>La ligne n’indique aucun nom de famille.</translation>
    </message>
    <message>
        <source>The same person as in response %1.</source>
        <translation>Même personne que dans la réponse %1.</translation>
    </message>
    <message>
        <source>The response applied for vacancy %1 before and no longer does; the application stays until an officer decides on it.</source>
        <extracomment>numbers of vacancies, with commas between</extracomment>
        <translation>La réponse visait auparavant le poste %1 et ne le vise plus&#xa0;; la candidature reste jusqu’à ce qu’un agent décide.</translation>
    </message>
    <message>
        <source>The file names this applicant.</source>
        <translation>Le fichier nomme ce candidat.</translation>
    </message>
    <message>
        <source>The file gives their e-mail address.</source>
        <translation>Le fichier donne son adresse électronique.</translation>
    </message>
    <message>
        <source>It was sent from their e-mail address.</source>
        <translation>Il a été envoyé depuis son adresse électronique.</translation>
    </message>
    <message>
        <source>The intake took it for theirs unread.</source>
        <translation>À la réception, il lui a été attribué sans avoir été lu.</translation>
    </message>
    <message>
        <source>The list of receipts names %1, and several of the files can be meant; none of them got its receipt.</source>
        <translation>La liste des réceptions mentionne %1, et plusieurs fichiers peuvent être visés&#xa0;; aucun d’eux n’a reçu sa preuve de réception.</translation>
    </message>
    <message>
        <source>No row would come in: none gives a family name and a mandate that is vacant at this session. Say which columns do.</source>
        <translation>Aucune ligne ne serait reçue&#xa0;: aucune ne donne un nom de famille et un mandat vacant à cette session. Indiquez quelles colonnes les contiennent.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and time, and the time zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>names an act: its number, then date and time</extracomment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Act %1 is undone already, by act %2. To bring it back, undo that one.</source>
        <extracomment>%1 and %2 are acts, as in &quot;12 of 2023-11-02 10:00&quot;</extracomment>
        <translation>L’acte %1 est déjà annulé par l’acte %2. Pour le rétablir, veuillez annuler ce dernier.</translation>
    </message>
    <message>
        <source>There is no such act; nothing was undone. Look at the history.</source>
        <translation>Cet acte n’existe pas&#xa0;; rien n’a été annulé. Veuillez consulter l’historique.</translation>
    </message>
    <message>
        <source>This act cannot be undone, because what it did has left the office or was erased for good. Correct it by a further act.</source>
        <translation>Cet acte ne peut pas être annulé, car ses effets sont sortis du bureau ou ont été effacés définitivement. Veuillez le corriger par un nouvel acte.</translation>
    </message>
    <message>
        <source>This act was made with an earlier version of the program and cannot be undone. Correct it by a further act.</source>
        <translation>Cet acte a été accompli avec une version antérieure du programme et ne peut pas être annulé. Veuillez le corriger par un nouvel acte.</translation>
    </message>
    <message>
        <source>This act cannot be undone, because data it concerned were erased for good.</source>
        <translation>Cet acte ne peut pas être annulé, car des données qu’il concernait ont été effacées définitivement.</translation>
    </message>
    <message>
        <source>The history of this register is damaged; nothing was undone.</source>
        <translation>L’historique de ce registre est endommagé&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The act cannot be undone, because entries it made have changed since; nothing was undone. Run a check of the register.</source>
        <translation>L’acte ne peut pas être annulé, car des entrées qu’il a créées ont été modifiées depuis&#xa0;; rien n’a été annulé. Veuillez lancer une vérification du registre.</translation>
    </message>
    <message>
        <source>Act %1 cannot be undone, because the later act %2 builds on it. Undo that one first.</source>
        <extracomment>%1 and %2 are acts, as in &quot;12 of 2023-11-02 10:00&quot;</extracomment>
        <translation>L’acte %1 ne peut pas être annulé, car l’acte ultérieur %2 repose sur lui. Veuillez d’abord annuler ce dernier.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of Greffier</source>
        <translation>Touches de Greffier</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>The register is open with %1 on %2 since %3. Ask for it to be closed there, or open it read-only.</source>
        <extracomment>%1 is an officer&apos;s name, %2 a machine, %3 date and time</extracomment>
        <translation>Le registre est ouvert par %1 sur %2 depuis %3. Veuillez demander qu’il y soit fermé, ou l’ouvrir en lecture seule.</translation>
    </message>
    <message>
        <source>If that computer has stopped without closing it, delete %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Si cet ordinateur s’est arrêté sans le fermer, supprimez %1.</translation>
    </message>
    <message>
        <source>another officer</source>
        <translation>un autre agent</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>The list still shows what the last query that was understood found.</source>
        <translation>La liste montre encore le résultat de la dernière requête comprise.</translation>
    </message>
</context>
<context>
    <name>ListPrinting</name>
    <message>
        <source>The first %1 of %2 rows. Narrow the list by a query to print others.</source>
        <translation>Les %1 premières lignes sur %2. Resserrez la liste par une requête pour en imprimer d’autres.</translation>
    </message>
    <message>
        <source>%1 · page %2</source>
        <extracomment>at the foot of a printed page: what is printed, and the number of the page</extracomment>
        <translation>%1 · page %2</translation>
    </message>
</context>
<context>
    <name>MandatePageReader</name>
    <message>
        <source>The page names no extension between %1 and %2; its chain of extensions has gaps.</source>
        <translation>La page ne cite aucune prorogation entre %1 et %2&#xa0;; sa suite de prorogations est incomplète.</translation>
    </message>
    <message>
        <source>The former mandate holders on the page were not understood; please enter them.</source>
        <translation>Les précédents titulaires que cite la page n’ont pas été compris&#xa0;; veuillez les saisir.</translation>
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
        <translation>Tardive</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
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
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <extracomment>%n findings that cannot be told</extracomment>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waived</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>None against</source>
        <translation>Aucune objection</translation>
    </message>
</context>
<context>
    <name>MembershipNotes</name>
    <message>
        <source>Member since May 2000, at first for a time, renewed without limit in 2004; the sources give no day, the first of the month stands for it. In no group before. Geographically in Western Asia.</source>
        <translation>Membre depuis mai 2000, d’abord à titre temporaire, puis sans limite depuis 2004&#xa0;; les sources n’indiquent pas le jour, le premier du mois en tient lieu. Auparavant dans aucun groupe. Géographiquement en Asie occidentale.</translation>
    </message>
    <message>
        <source>Member of this group although a member State of the European Union.</source>
        <translation>Membre de ce groupe bien qu’État membre de l’Union européenne.</translation>
    </message>
    <message>
        <source>Not a full member of a group: attends the meetings of this one as an observer and is counted in it for elections.</source>
        <translation>N’est membre à part entière d’aucun groupe&#xa0;: assiste aux réunions de celui-ci en qualité d’observateur et y est compté pour les élections.</translation>
    </message>
    <message>
        <source>Sources disagree: listed by DGACM under Asia-Pacific States; lists of 2010 to 2014 have it in no regional group.</source>
        <translation>Les sources divergent&#xa0;: classé par le DGACM parmi les États d’Asie et du Pacifique&#xa0;; les listes de 2010 à 2014 ne le rangent dans aucun groupe régional.</translation>
    </message>
    <message>
        <source>Takes part in this group as well; for elections counted in the group of Western European and other States only.</source>
        <translation>Participe aussi à ce groupe&#xa0;; pour les élections, compté seulement dans le groupe des États d’Europe occidentale et autres États.</translation>
    </message>
    <message>
        <source>Takes part in two groups; counted in this one for elections.</source>
        <translation>Participe à deux groupes&#xa0;; compté dans celui-ci pour les élections.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The register could not be brought up to date. Report this to whoever provides the program.</source>
        <translation>Le registre n’a pas pu être mis à jour. Veuillez le signaler au fournisseur du programme.</translation>
    </message>
    <message>
        <source>The program is not complete and cannot open registers. Install it again.</source>
        <translation>Le programme est incomplet et ne peut pas ouvrir de registre. Veuillez le réinstaller.</translation>
    </message>
    <message>
        <source>The register could not be brought up to date, because entries in it do not fit together; nothing was changed.</source>
        <translation>Le registre n’a pas pu être mis à jour, car certaines de ses entrées ne concordent pas&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>NoteFormulae</name>
    <message>
        <source>The closing formula names the sender “%1”, the opening “%2”.</source>
        <translation>La formule finale nomme l’expéditeur «&#xa0;%1&#xa0;», la formule initiale «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The closing formula names the addressees “%1”, the opening “%2”.</source>
        <translation>La formule finale nomme les destinataires «&#xa0;%1&#xa0;», la formule initiale «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Intergovernmental organization</source>
        <translation>Organisation intergouvernementale</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Entité des Nations Unies</translation>
    </message>
    <message>
        <source>National human rights institution</source>
        <translation>Institution nationale des droits de l’homme</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Monde universitaire</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publiée</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>The intake was stopped; what was filed before stays.</source>
        <translation>La réception a été arrêtée&#xa0;; ce qui était classé le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were looked at.</source>
        <translation>
            <numerusform>%Ln fichier a été examiné.</numerusform>
            <numerusform>%Ln fichiers ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for a look.</source>
        <translation>Rien n’est à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) ask for a look.</source>
        <translation>
            <numerusform>%Ln ligne est à vérifier.</numerusform>
            <numerusform>%Ln lignes sont à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session now has %Ln application(s).</source>
        <translation>
            <numerusform>La session compte désormais %Ln candidature.</numerusform>
            <numerusform>La session compte désormais %Ln candidatures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>As in the register</source>
        <translation>Comme au registre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Only in the register</source>
        <translation>Au registre seulement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Established by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation>Prorogé par</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
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
        <translation>Lettre de recommandation</translation>
    </message>
</context>
<context>
    <name>PersonDigest</name>
    <message>
        <source>May be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>%1 points of 100</source>
        <translation>%1 points sur 100</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Not the same person…</source>
        <translation>Pas la même personne…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>This person has no application.</source>
        <translation>Cette personne n’a pas de candidature.</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>N’est pas la même personne que</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the part of an application that states a value, and the place in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Legal system</source>
        <translation>Système juridique</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message>
        <source>The applicant is not in the register any more.</source>
        <translation>Le candidat n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>These are one and the same applicant.</source>
        <translation>Il s’agit d’un seul et même candidat.</translation>
    </message>
    <message>
        <source>An officer said that these are two persons; undo that act first if it was wrong.</source>
        <translation>Un agent a dit qu’il s’agit de deux personnes&#xa0;; annulez d’abord cet acte s’il était erroné.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Pages à imprimer</translation>
    </message>
</context>
<context>
    <name>ProgressPlace</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>environ %Ln minute restante</numerusform>
            <numerusform>environ %Ln minutes restantes</numerusform>
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
        <translation>fr</translation>
    </message>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Aucune parenthèse ouvrante ne correspond à celle-ci.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>There are too many parentheses.</source>
        <translation>Il y a trop de parenthèses.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Il manque une condition ici.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>La parenthèse fermante manque.</translation>
    </message>
    <message>
        <source>There is nothing in this to search for.</source>
        <translation>Cette requête ne contient rien à rechercher.</translation>
    </message>
    <message>
        <source>“%1” is not a keyword. Possible are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot-clé. Mots-clés possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A value is missing after “%1:”.</source>
        <translation>Il manque une valeur après «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>No State is called “%1”.</source>
        <translation>Aucun État ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2:”. Possible are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de «&#xa0;%2:&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Character %1 of the query: %2</source>
        <translation>Caractère %1 de la requête&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has no order; only days and numbers are compared with &lt; and &gt;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’ordre&#xa0;; seuls les jours et les nombres se comparent avec &lt; et &gt;.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2023-10-25, 2023-10, 2023, today or today-7.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez 2023-10-25, 2023-10, 2023, aujourdhui ou aujourdhui-7.</translation>
    </message>
    <message>
        <source>where the application stands</source>
        <translation>où en est la candidature</translation>
    </message>
    <message>
        <source>what the rules propose</source>
        <translation>ce que les règles proposent</translation>
    </message>
    <message>
        <source>findings of a kind, a waiver, a decision</source>
        <translation>des constatations d’un type, une dérogation, une décision</translation>
    </message>
    <message>
        <source>what the application or the applicant is</source>
        <translation>ce qu’est la candidature ou la personne</translation>
    </message>
    <message>
        <source>a rule that is not met or cannot be told</source>
        <translation>une règle non remplie ou incertaine</translation>
    </message>
    <message>
        <source>a rule that is not met</source>
        <translation>une règle non remplie</translation>
    </message>
    <message>
        <source>a rule that cannot be told</source>
        <translation>une règle incertaine</translation>
    </message>
    <message>
        <source>a rule whose finding an officer has waived</source>
        <translation>une règle dont un agent a écarté la constatation</translation>
    </message>
    <message>
        <source>day of the latest decision</source>
        <translation>jour de la dernière décision</translation>
    </message>
    <message>
        <source>code of the reason of the latest decision</source>
        <translation>code du motif de la dernière décision</translation>
    </message>
    <message>
        <source>who took the latest decision</source>
        <translation>qui a pris la dernière décision</translation>
    </message>
    <message>
        <source>words of the note of the latest decision</source>
        <translation>mots de la note de la dernière décision</translation>
    </message>
    <message>
        <source>a list of candidates it stands on</source>
        <translation>une liste de candidats où elle figure</translation>
    </message>
    <message>
        <source>rank on any of these lists</source>
        <translation>rang sur l’une de ces listes</translation>
    </message>
    <message>
        <source>part of a name, in any script, spelling and order</source>
        <translation>partie d’un nom, quels que soient l’écriture, l’orthographe et l’ordre</translation>
    </message>
    <message>
        <source>regional group of the reference nationality</source>
        <translation>groupe régional de la nationalité de référence</translation>
    </message>
    <message>
        <source>the reference nationality</source>
        <translation>la nationalité de référence</translation>
    </message>
    <message>
        <source>the reference nationality or another one</source>
        <translation>la nationalité de référence ou une autre</translation>
    </message>
    <message>
        <source>gender, as stated</source>
        <translation>genre, tel qu’indiqué</translation>
    </message>
    <message>
        <source>a language of the United Nations stated in the form</source>
        <translation>une langue des Nations Unies indiquée dans le formulaire</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>age today, in years</source>
        <translation>âge aujourd’hui, en années</translation>
    </message>
    <message>
        <source>day in Geneva on which the later compulsory part came</source>
        <translation>jour, à Genève, où la dernière pièce obligatoire est arrivée</translation>
    </message>
    <message>
        <source>number of the session</source>
        <translation>numéro de la session</translation>
    </message>
    <message>
        <source>number of the vacancy in the call</source>
        <translation>numéro du mandat à pourvoir dans l’appel</translation>
    </message>
    <message>
        <source>code of the mandate, or words of its title</source>
        <translation>code du mandat, ou mots de son titre</translation>
    </message>
    <message>
        <source>region the seat is bound to</source>
        <translation>région à laquelle le siège est lié</translation>
    </message>
    <message>
        <source>day of the deadline</source>
        <translation>jour de la date limite</translation>
    </message>
    <message>
        <source>uid of the application or the applicant</source>
        <translation>uid de la candidature ou de la personne</translation>
    </message>
    <message>
        <source>words anywhere in the form, the survey and the letter</source>
        <translation>mots n’importe où dans le formulaire, le questionnaire et la lettre</translation>
    </message>
    <message>
        <source>words of the motivation letter</source>
        <translation>mots de la lettre de motivation</translation>
    </message>
    <message>
        <source>length of the motivation letter in words</source>
        <translation>longueur de la lettre de motivation en mots</translation>
    </message>
    <message>
        <source>words of the section on competence</source>
        <translation>mots de la section sur les compétences</translation>
    </message>
    <message>
        <source>words of the section on education</source>
        <translation>mots de la section sur la formation</translation>
    </message>
    <message>
        <source>words of the section on employment</source>
        <translation>mots de la section sur l’emploi</translation>
    </message>
    <message>
        <source>words of the answers on ethics</source>
        <translation>mots des réponses sur la déontologie</translation>
    </message>
    <message>
        <source>words of who nominated the applicant</source>
        <translation>mots de qui a présenté la candidature</translation>
    </message>
    <message>
        <source>words of the section on personal data</source>
        <translation>mots de la section sur les données personnelles</translation>
    </message>
    <message>
        <source>words of the other answers of the survey</source>
        <translation>mots des autres réponses du questionnaire</translation>
    </message>
    <message>
        <source>words of one field by its key, as field.place_of_birth, education.place or ethics.3.answer</source>
        <translation>mots d’un champ désigné par sa clé, comme champ.place_of_birth, education.place ou ethics.3.answer</translation>
    </message>
    <message>
        <source>This list has no column “%1”. There are: %2.</source>
        <translation>Cette liste n’a pas de colonne «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This list understands no parentheses.</source>
        <translation>Cette liste ne comprend pas les parenthèses.</translation>
    </message>
</context>
<context>
    <name>QuickJump</name>
    <message>
        <source>Vacancy of session %1</source>
        <translation>Mandat à pourvoir de la session %1</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Note verbale %1</source>
        <translation>Note verbale %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Borda count</source>
        <translation>Méthode de Borda</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Rang moyen</translation>
    </message>
</context>
<context>
    <name>ReadDrafts</name>
    <message>
        <source>There is no text in the file; it may be a scan. Ask for a copy with text.</source>
        <translation>Le fichier ne contient pas de texte&#xa0;; il s’agit peut-être d’une numérisation. Veuillez demander un exemplaire contenant du texte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source> (resolution %1)</source>
        <translation> (résolution %1)</translation>
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
        <translation>Porte un appel de note dont la note n’a pas été trouvée</translation>
    </message>
    <message>
        <source>Call for applications</source>
        <translation>Appel à candidatures</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Page of a mandate</source>
        <translation>Page d’un mandat</translation>
    </message>
    <message>
        <source>Report of the Consultative Group</source>
        <translation>Rapport du Groupe consultatif</translation>
    </message>
    <message>
        <source>This is neither a call for applications nor a note verbale.</source>
        <translation>Ce document n’est ni un appel à candidatures ni une note verbale.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Dates of the session</source>
        <translation>Dates de la session</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>partly filled in</source>
        <translation>partiellement remplie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Formulaire de candidature</translation>
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
        <translation>Autre nationalité</translation>
    </message>
    <message numerus="yes">
        <source>The motivation letter has %n word(s).</source>
        <translation>
            <numerusform>La lettre de motivation compte %n mot.</numerusform>
            <numerusform>La lettre de motivation compte %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
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
        <translation>Le formulaire contient des modifications suivies&#xa0;; le texte a été lu avec toutes les modifications acceptées.</translation>
    </message>
    <message>
        <source>This is no application form; look at the file itself.</source>
        <translation>Ce document n’est pas un formulaire de candidature&#xa0;; veuillez consulter le fichier lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) for applications</source>
        <translation>
            <numerusform>%n appel à candidatures</numerusform>
            <numerusform>%n appels à candidatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadFailure</name>
    <message>
        <source>There is no such file; check its name.</source>
        <translation>Ce fichier n’existe pas&#xa0;; veuillez en vérifier le nom.</translation>
    </message>
    <message>
        <source>This is a folder or a device and cannot be read; name a file in it.</source>
        <translation>Il s’agit d’un dossier ou d’un périphérique, qui ne peut pas être lu&#xa0;; veuillez indiquer un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>The file could not be opened; check that you may read it.</source>
        <translation>Le fichier n’a pas pu être ouvert&#xa0;; veuillez vérifier que vous êtes autorisé à le lire.</translation>
    </message>
    <message>
        <source>The file is empty; ask the sender for it again.</source>
        <translation>Le fichier est vide&#xa0;; veuillez le redemander à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file is too large to be read; ask the sender for a smaller one.</source>
        <translation>Le fichier est trop volumineux pour être lu&#xa0;; veuillez en demander un plus petit à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete and was not read; ask the sender for it again.</source>
        <translation>Le fichier est endommagé ou incomplet et n’a pas été lu&#xa0;; veuillez le redemander à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file is protected with a password and was not read; ask the sender for a copy without one.</source>
        <translation>Le fichier est protégé par un mot de passe et n’a pas été lu&#xa0;; veuillez demander à l’expéditeur un exemplaire sans mot de passe.</translation>
    </message>
    <message>
        <source>The file was given up because reading it took too long; ask for another copy.</source>
        <translation>La lecture du fichier a été abandonnée, car elle prenait trop de temps&#xa0;; veuillez demander un autre exemplaire.</translation>
    </message>
    <message>
        <source>The file was not read because it is malformed; ask for another copy.</source>
        <translation>Le fichier n’a pas été lu, car il est mal formé&#xa0;; veuillez demander un autre exemplaire.</translation>
    </message>
    <message>
        <source>No file can be read because the program greffier-reader was not found; install Greffier again.</source>
        <translation>Aucun fichier ne peut être lu, car le programme greffier-reader est introuvable&#xa0;; veuillez réinstaller Greffier.</translation>
    </message>
    <message>
        <source>The file is a document of Word 97-2003 and was not read; open it in Word and save it as .docx.</source>
        <translation>Le fichier est un document Word 97-2003 et n’a pas été lu&#xa0;; veuillez l’ouvrir dans Word et l’enregistrer au format .docx.</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel 97-2003 and was not read; open it in Excel and save it as .xlsx.</source>
        <translation>Le fichier est un classeur Excel 97-2003 et n’a pas été lu&#xa0;; veuillez l’ouvrir dans Excel et l’enregistrer au format .xlsx.</translation>
    </message>
    <message>
        <source>The file is in Rich Text Format (RTF) and was not read; open it in Word and save it as .docx.</source>
        <translation>Le fichier est au format RTF (Rich Text Format) et n’a pas été lu&#xa0;; veuillez l’ouvrir dans Word et l’enregistrer au format .docx.</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file and was not read; open it in Word or LibreOffice and save it as .docx or .xlsx.</source>
        <translation>Le fichier est au format OpenDocument et n’a pas été lu&#xa0;; veuillez l’ouvrir dans Word ou LibreOffice et l’enregistrer au format .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>The file is a web page and was not read; open it in Word and save it as .docx.</source>
        <translation>Le fichier est une page Web et n’a pas été lu&#xa0;; veuillez l’ouvrir dans Word et l’enregistrer au format .docx.</translation>
    </message>
    <message>
        <source>The file is a picture and holds no text; ask for the document itself.</source>
        <translation>Le fichier est une image et ne contient pas de texte&#xa0;; veuillez demander le document lui-même.</translation>
    </message>
    <message>
        <source>The file is a zip of other files, not a document; unpack it and read the files in it.</source>
        <translation>Le fichier est une archive zip contenant d’autres fichiers, et non un document&#xa0;; veuillez la décompresser et lire les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>The file is of a kind that cannot be read; ask for a .docx, a PDF or a plain text.</source>
        <translation>Ce type de fichier ne peut pas être lu&#xa0;; veuillez demander un fichier .docx, un PDF ou un fichier en texte brut.</translation>
    </message>
    <message>
        <source>The file is a table, not a text; read it as a sheet.</source>
        <translation>Le fichier est un tableau et non un texte&#xa0;; veuillez le lire en tant que feuille de calcul.</translation>
    </message>
    <message>
        <source>The file is not a table; a .csv or .xlsx file is needed here.</source>
        <translation>Le fichier n’est pas un tableau&#xa0;; un fichier .csv ou .xlsx est nécessaire ici.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Le document ne comporte pas cette page.</translation>
    </message>
    <message>
        <source>Reading was stopped; the file was not read.</source>
        <translation>La lecture a été interrompue&#xa0;; le fichier n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>ReceiptsReader</name>
    <message>
        <source>The list of receipts has no columns “file” and “received_at” in its first row. Check that it is the right file.</source>
        <translation>La première ligne de la liste des accusés de réception ne comporte pas les colonnes «&#xa0;file&#xa0;» et «&#xa0;received_at&#xa0;». Veuillez vérifier qu’il s’agit du bon fichier.</translation>
    </message>
    <message>
        <source>Row %1 of the list of receipts names no file or no time that can be understood.</source>
        <translation>La ligne %1 de la liste des accusés de réception n’indique aucun fichier ou aucune heure compréhensible.</translation>
    </message>
    <message>
        <source>The list of receipts has no row that can be understood.</source>
        <translation>La liste des accusés de réception ne contient aucune ligne compréhensible.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <extracomment>1 is the name of a field, 2 what it takes</extracomment>
        <translation>%1&#xa0;: %2 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>this cannot be left out.</source>
        <translation>ce champ ne peut rester vide.</translation>
    </message>
    <message>
        <source>there is %1.</source>
        <translation>il y a %1.</translation>
    </message>
    <message>
        <source>give a whole number.</source>
        <translation>donnez un nombre entier.</translation>
    </message>
    <message>
        <source>give a day as YYYY-MM-DD.</source>
        <translation>donnez un jour sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>give a year, a month as YYYY-MM or a day as YYYY-MM-DD.</source>
        <translation>donnez une année, un mois (AAAA-MM) ou un jour (AAAA-MM-JJ).</translation>
    </message>
    <message>
        <source>give one of ar, en, es, fr, ru, zh.</source>
        <translation>donnez l’une de&#xa0;: ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Years of an extension</source>
        <translation>Durée d’une prorogation, en années</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>Nommé par</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Feminine form</source>
        <translation>Forme féminine</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Extended by months</source>
        <translation>Prolongé de (mois)</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Special Rapporteur</source>
        <translation>Rapporteur spécial</translation>
    </message>
    <message>
        <source>Independent Expert</source>
        <translation>Expert indépendant</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Expert mechanism</source>
        <translation>Mécanisme d’experts</translation>
    </message>
    <message>
        <source>Advisory Committee</source>
        <translation>Comité consultatif</translation>
    </message>
    <message>
        <source>Thematic</source>
        <translation>Thématique</translation>
    </message>
    <message>
        <source>Of a country</source>
        <translation>De pays</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not yet active</source>
        <translation>Pas encore actif</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>En fonctions</translation>
    </message>
    <message>
        <source>In office when the source was read</source>
        <translation>En fonctions à la lecture de la source</translation>
    </message>
    <message>
        <source>The Council</source>
        <translation>Le Conseil</translation>
    </message>
    <message>
        <source>The President of the Council</source>
        <translation>Le Président du Conseil</translation>
    </message>
    <message>
        <source>The High Commissioner</source>
        <translation>Le Haut-Commissaire</translation>
    </message>
    <message>
        <source>Established the mandate</source>
        <translation>A créé le mandat</translation>
    </message>
    <message>
        <source>Extended it</source>
        <translation>L’a prorogé</translation>
    </message>
    <message>
        <source>Amended it</source>
        <translation>L’a modifié</translation>
    </message>
    <message>
        <source>Merged it with another</source>
        <translation>L’a fusionné avec un autre</translation>
    </message>
    <message>
        <source>Recalled it</source>
        <translation>L’a rappelé</translation>
    </message>
    <message>
        <source>Ended it</source>
        <translation>Y a mis fin</translation>
    </message>
    <message>
        <source>The term was over</source>
        <translation>Fin du mandat du titulaire</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Démission</translation>
    </message>
    <message>
        <source>Died in office</source>
        <translation>Décès en fonctions</translation>
    </message>
    <message>
        <source>The mandate ended</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>Was relieved of the office</source>
        <translation>Relevé de ses fonctions</translation>
    </message>
    <message>
        <source>There is no region “%1”. Nothing was changed.</source>
        <translation>Il n’y a pas de région «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no State, or could be several. Give its code. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun État, ou pourrait en désigner plusieurs. Donnez son code. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no mandate “%1”. Nothing was changed.</source>
        <translation>Il n’y a pas de mandat «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2. Nothing was changed.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;; il y a %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are no entries “%1”.</source>
        <translation>Il n’y a pas d’inscriptions «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Please say where this stands. Nothing was changed.</source>
        <translation>Indiquez où cela figure. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The last day would come before the first. Nothing was changed.</source>
        <translation>Le dernier jour précéderait le premier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Please fill in “%1” in the new entry. Nothing was changed.</source>
        <translation>Veuillez remplir «&#xa0;%1&#xa0;» dans la nouvelle inscription. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ReferenceLists</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>as far back as known</source>
        <translation>depuis aussi loin que l’on sache</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Show the mandate, to correct it…</source>
        <translation>Montrer le mandat, pour le corriger…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a group, and how a State takes part in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <source>Put into a group…</source>
        <translation>Inscrire dans un groupe…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>A region of peoples: it is chosen, and no State is a member of it.</source>
        <translation>Une région de peuples&#xa0;: elle est choisie, et aucun État n’en est membre.</translation>
    </message>
    <message>
        <source>States counted for elections: %1</source>
        <translation>États comptés pour les élections&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take part besides, counted elsewhere</source>
        <translation>Participent aussi, comptés ailleurs</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Bind the seats of a mandate to this scheme…</source>
        <translation>Rattacher les sièges d’un mandat à ce découpage…</translation>
    </message>
    <message>
        <source>%1, feminine</source>
        <translation>%1, féminin</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>Premier jour de fonction</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Dernier jour de fonction</translation>
    </message>
    <message>
        <source>Extended by months</source>
        <translation>Prolongé de (mois)</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>first and last day of a term</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Secretariat of the Council</source>
        <translation>Secrétariat du Conseil</translation>
    </message>
    <message>
        <source>Office of the High Commissioner</source>
        <translation>Haut-Commissariat</translation>
    </message>
    <message>
        <source>High Commissioner</source>
        <translation>Haut-Commissaire</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>As in a note of the United Nations</source>
        <translation>Comme dans une note des Nations Unies</translation>
    </message>
    <message>
        <source>Not read in an original; to be revised</source>
        <translation>Pas lue dans un original&#xa0;; à réviser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the sender of a note verbale, and which of its formulae</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>States and their groups</source>
        <translation>États et leurs groupes</translation>
    </message>
    <message>
        <source>Regions and seats</source>
        <translation>Régions et sièges</translation>
    </message>
    <message>
        <source>Titles of mandates</source>
        <translation>Titres des mandats</translation>
    </message>
    <message>
        <source>Sessions of the Council</source>
        <translation>Sessions du Conseil</translation>
    </message>
    <message>
        <source>Terms of holders</source>
        <translation>Périodes de fonction</translation>
    </message>
    <message>
        <source>Formulae of notes verbales</source>
        <translation>Formules des notes verbales</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Seats of</source>
        <translation>Sièges de</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Feminine form</source>
        <translation>Forme féminine</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Regional groups of the United Nations</source>
        <translation>Groupes régionaux des Nations Unies</translation>
    </message>
    <message>
        <source>Sociocultural regions of indigenous peoples</source>
        <translation>Régions socioculturelles des peuples autochtones</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Observer, counted here for elections</source>
        <translation>Observateur, compté ici pour les élections</translation>
    </message>
    <message>
        <source>Takes part besides, counted elsewhere for elections</source>
        <translation>Participe aussi, compté ailleurs pour les élections</translation>
    </message>
</context>
<context>
    <name>ReferenceTables</name>
    <message>
        <source>The reference tables of the program could not be read. Please install it again.</source>
        <translation>Les tables de référence du programme n’ont pas pu être lues. Veuillez réinstaller le programme.</translation>
    </message>
    <message>
        <source>A reference table of the program is missing. Please install it again.</source>
        <translation>Une table de référence du programme est manquante. Veuillez réinstaller le programme.</translation>
    </message>
</context>
<context>
    <name>RegionDialogs</name>
    <message>
        <source>Reason and &amp;source</source>
        <translation>Motif et &amp;source</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>Not in this group after all</source>
        <translation>Pas dans ce groupe, en fin de compte</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Takes part as</source>
        <translation>&amp;Participe comme</translation>
    </message>
    <message>
        <source>&amp;Note on a special case</source>
        <translation>&amp;Note sur un cas particulier</translation>
    </message>
    <message>
        <source>A State in a group</source>
        <translation>Un État dans un groupe</translation>
    </message>
    <message>
        <source>The findings on all who apply follow at once. Without days it holds as far back as known and still.</source>
        <translation>Les constatations sur toutes les candidatures sont aussitôt mises à jour. Sans dates, l’indication vaut d’aussi loin que l’on sache jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>S&amp;cheme, or a new one</source>
        <translation>Déc&amp;oupage, ou un nouveau</translation>
    </message>
    <message>
        <source>C&amp;ode, such as NORTH</source>
        <translation>&amp;Code, par exemple NORD</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nom en &amp;anglais</translation>
    </message>
    <message>
        <source>Name in &amp;French</source>
        <translation>Nom en &amp;français</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Ajouter une région</translation>
    </message>
    <message>
        <source>Seats can be bound to it, and States be put into it, once it is there.</source>
        <translation>Une fois la région ajoutée, on peut y rattacher des sièges et y inscrire des États.</translation>
    </message>
    <message>
        <source>&amp;Mandate</source>
        <translation>&amp;Mandat</translation>
    </message>
    <message>
        <source>S&amp;cheme</source>
        <translation>Déc&amp;oupage</translation>
    </message>
    <message>
        <source>Seats of a mandate</source>
        <translation>Sièges d’un mandat</translation>
    </message>
    <message>
        <source>Terms of another time keep the scheme they were filled under.</source>
        <translation>Les périodes d’une autre époque gardent le découpage selon lequel elles ont été attribuées.</translation>
    </message>
</context>
<context>
    <name>RegisterOpening</name>
    <message>
        <source>Registers (*.greffier)</source>
        <translation>Registres (*.greffier)</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Making the register</source>
        <translation>Création du registre</translation>
    </message>
    <message>
        <source>Making the sample session</source>
        <translation>Création de la session d’exemple</translation>
    </message>
    <message>
        <source>Opening the register</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <source>Please write your name first, on the first page or in the settings: every act in a register is signed with it.</source>
        <translation>Veuillez d’abord écrire votre nom, sur la première page ou dans les réglages&#xa0;: chaque acte d’un registre est signé de ce nom.</translation>
    </message>
    <message>
        <source>%1 (read only) — Greffier</source>
        <extracomment>the name of a register, and of the program</extracomment>
        <translation>%1 (lecture seule) — Greffier</translation>
    </message>
    <message>
        <source>%1 — Greffier</source>
        <translation>%1 — Greffier</translation>
    </message>
    <message>
        <source>A register is being opened already. Wait until it is there, or stop that at the foot of the window.</source>
        <translation>Un registre est déjà en cours d’ouverture. Attendez qu’il soit là, ou arrêtez l’ouverture au bas de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ReviewSections</name>
    <message>
        <source>%1 found “%2” right on %3 (%4): %5</source>
        <translation>%1 a jugé «&#xa0;%2&#xa0;» exact le %3 (%4)&#xa0;: %5</translation>
    </message>
    <message>
        <source>Where survey, form and letter differ</source>
        <translation>Différences entre questionnaire, formulaire et lettre</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Lu auparavant</translation>
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
        <source>This version counts.</source>
        <translation>Cette version fait foi.</translation>
    </message>
    <message>
        <source>Have this version count…</source>
        <translation>Faire valoir cette version…</translation>
    </message>
    <message>
        <source>The version was chosen by %1 on %2: %3</source>
        <translation>La version a été choisie par %1 le %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>RuleClass</name>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Balance of a list</source>
        <translation>Équilibre d’une liste</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>RuleSources</name>
    <message>
        <source>A/HRC/PRST/8/2, para. 1</source>
        <translation>A/HRC/PRST/8/2, par. 1</translation>
    </message>
    <message>
        <source>A/HRC/PRST/8/2, paras. 3 and 4</source>
        <translation>A/HRC/PRST/8/2, par. 3 et 4</translation>
    </message>
    <message>
        <source>Call for session 55, footnote 1</source>
        <translation>Appel pour la 55e session, note 1</translation>
    </message>
    <message>
        <source>Comparison of the survey with the form</source>
        <translation>Comparaison du questionnaire avec le formulaire</translation>
    </message>
    <message>
        <source>Council decision 30/115</source>
        <translation>Décision 30/115 du Conseil</translation>
    </message>
    <message>
        <source>Council decision 6/102</source>
        <translation>Décision 6/102 du Conseil</translation>
    </message>
    <message>
        <source>Council resolution 33/25, para. 4</source>
        <translation>Résolution 33/25 du Conseil, par. 4</translation>
    </message>
    <message>
        <source>Council resolution 42/23</source>
        <translation>Résolution 42/23 du Conseil</translation>
    </message>
    <message>
        <source>Council resolution 5/1, annex, para. 39</source>
        <translation>Résolution 5/1 du Conseil, annexe, par. 39</translation>
    </message>
    <message>
        <source>Council resolution 5/1, annex, para. 40</source>
        <translation>Résolution 5/1 du Conseil, annexe, par. 40</translation>
    </message>
    <message>
        <source>Council resolution 5/1, annex, para. 44</source>
        <translation>Résolution 5/1 du Conseil, annexe, par. 44</translation>
    </message>
    <message>
        <source>Council resolution 5/1, annex, para. 46</source>
        <translation>Résolution 5/1 du Conseil, annexe, par. 46</translation>
    </message>
    <message>
        <source>Council resolution 5/1, annex, para. 48</source>
        <translation>Résolution 5/1 du Conseil, annexe, par. 48</translation>
    </message>
    <message>
        <source>Council resolution 6/36, para. 4</source>
        <translation>Résolution 6/36 du Conseil, par. 4</translation>
    </message>
    <message>
        <source>Gender guidelines of the Consultative Group, June 2015</source>
        <translation>Lignes directrices du Groupe consultatif sur la parité, juin 2015</translation>
    </message>
    <message>
        <source>No rule was found</source>
        <translation>Aucune règle n’a été trouvée</translation>
    </message>
    <message>
        <source>Notices of vacancies of special procedures</source>
        <translation>Avis de vacance des procédures spéciales</translation>
    </message>
    <message>
        <source>OHCHR application guidelines</source>
        <translation>Directives du HCDH pour les candidatures</translation>
    </message>
    <message>
        <source>OHCHR, elections of the Advisory Committee</source>
        <translation>HCDH, élections du Comité consultatif</translation>
    </message>
    <message>
        <source>OHCHR, information on the selection and appointment process</source>
        <translation>HCDH, informations sur la procédure de sélection et de nomination</translation>
    </message>
    <message>
        <source>OHCHR, questions on EMRIP applications</source>
        <translation>HCDH, questions sur les candidatures au Mécanisme d’experts sur les droits des peuples autochtones</translation>
    </message>
    <message>
        <source>Report of the Consultative Group for session 27, addendum</source>
        <translation>Rapport du Groupe consultatif pour la 27e session, additif</translation>
    </message>
    <message>
        <source>Survey page 2018</source>
        <translation>Page du questionnaire 2018</translation>
    </message>
    <message>
        <source>Word form 2015</source>
        <translation>Formulaire Word 2015</translation>
    </message>
    <message>
        <source>Word form 2016</source>
        <translation>Formulaire Word 2016</translation>
    </message>
    <message>
        <source>Word form, section VII</source>
        <translation>Formulaire Word, section VII</translation>
    </message>
    <message>
        <source>Word forms 2013 to 2016</source>
        <translation>Formulaires Word 2013 à 2016</translation>
    </message>
    <message>
        <source>Word forms 2015 and 2016</source>
        <translation>Formulaires Word 2015 et 2016</translation>
    </message>
    <message>
        <source>ask.un.org, question 14521</source>
        <translation>ask.un.org, question 14521</translation>
    </message>
    <message>
        <source>for attention only</source>
        <translation>pour attention seulement</translation>
    </message>
    <message>
        <source>for the balance only</source>
        <translation>pour l’équilibre seulement</translation>
    </message>
    <message>
        <source>list of regional groups</source>
        <translation>liste des groupes régionaux</translation>
    </message>
    <message>
        <source>survey page 2026</source>
        <translation>page du questionnaire 2026</translation>
    </message>
    <message>
        <source>survey pages 2020 and 2026</source>
        <translation>pages du questionnaire 2020 et 2026</translation>
    </message>
    <message>
        <source>until 2016 resolution 6/36</source>
        <translation>jusqu’en 2016 résolution 6/36</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the sources of a rule</extracomment>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>No decision-making position in Government</source>
        <translation>Aucun poste de décision au sein du gouvernement</translation>
    </message>
    <message>
        <source>An undertaking to leave the position if appointed, or proof that it has ended.</source>
        <translation>Un engagement à quitter le poste en cas de nomination, ou la preuve que ces fonctions ont pris fin.</translation>
    </message>
    <message>
        <source>The applicant does not clearly declare to comply with paragraphs 44 and 46.</source>
        <translation>La personne candidate ne déclare pas clairement se conformer aux paragraphes 44 et 46.</translation>
    </message>
    <message>
        <source>A current post may be a decision-making position in Government: “%1”.</source>
        <translation>Un poste actuel pourrait être un poste de décision au sein du gouvernement&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The applicant declares to comply, and no current post sounds like a decision-making position in Government.</source>
        <translation>La personne candidate déclare se conformer à ces exigences, et aucun poste actuel ne semble être un poste de décision au sein du gouvernement.</translation>
    </message>
    <message>
        <source>Please see from the current posts whether one is a decision-making position in Government, or in a body where this may conflict with the mandate.</source>
        <translation>Veuillez déterminer, au vu des postes actuels, si l’un d’eux est un poste de décision au sein du gouvernement, ou au sein d’une entité où cela pourrait entrer en conflit avec le mandat.</translation>
    </message>
    <message>
        <source>No other human rights function at the same time</source>
        <translation>Pas de cumul avec d’autres fonctions dans le domaine des droits de l’homme</translation>
    </message>
    <message>
        <source>An undertaking to resign, or proof that the other term ends before the new one begins.</source>
        <translation>Un engagement à démissionner, ou la preuve que l’autre mandat prend fin avant le début du nouveau.</translation>
    </message>
    <message>
        <source>The applicant holds no mandate in the register; other functions stand in the form.</source>
        <translation>La personne candidate n’est titulaire d’aucun mandat dans le registre&#xa0;; d’autres fonctions figurent dans le formulaire.</translation>
    </message>
    <message>
        <source>The applicant holds another function, which ends before the new term begins: %1.</source>
        <translation>La personne candidate exerce une autre fonction, qui prend fin avant le début du nouveau mandat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody of this name holds: %1.</source>
        <translation>Une personne portant ce nom est titulaire de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Service in a personal capacity, unpaid</source>
        <translation>Service à titre personnel, non rémunéré</translation>
    </message>
    <message>
        <source>Please judge whether the applicant can serve in a personal capacity, unpaid, for about three months a year.</source>
        <translation>Veuillez apprécier si la personne candidate peut exercer ses fonctions à titre personnel, sans rémunération, pendant environ trois mois par an.</translation>
    </message>
    <message>
        <source>Answers on ethics and integrity</source>
        <translation>Réponses relatives à l’éthique et à l’intégrité</translation>
    </message>
    <message>
        <source>An explanation that settles the doubt.</source>
        <translation>Une explication qui lève le doute.</translation>
    </message>
    <message>
        <source>Please read the answers to these questions of the ethics section, which are not the usual ones: %1.</source>
        <translation>Veuillez lire les réponses à ces questions de la section relative à l’éthique, qui ne sont pas celles habituellement données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Questions of the ethics section without an answer: %1.</source>
        <translation>Questions de la section relative à l’éthique restées sans réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All answers of the ethics section are as expected.</source>
        <translation>Toutes les réponses de la section relative à l’éthique sont conformes aux attentes.</translation>
    </message>
    <message>
        <source>Names the same in survey and form</source>
        <translation>Nom identique dans le questionnaire et le formulaire</translation>
    </message>
    <message>
        <source>The applicant confirms which spelling is right.</source>
        <translation>La personne candidate confirme quelle graphie est exacte.</translation>
    </message>
    <message>
        <source>Survey: %1. Form: %2. Certified: %3.</source>
        <translation>Questionnaire&#xa0;: %1. Formulaire&#xa0;: %2. Attestation&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The names are not the same everywhere.</source>
        <translation>Le nom n’est pas le même partout.</translation>
    </message>
    <message>
        <source>The names differ only by capitals, an apostrophe, a hyphen or the way an accent is typed.</source>
        <translation>Les noms ne diffèrent que par les majuscules, une apostrophe, un trait d’union ou la manière dont un accent est saisi.</translation>
    </message>
    <message>
        <source>The names cannot be compared.</source>
        <translation>Les noms ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>The names are the same in survey and form.</source>
        <translation>Le nom est le même dans le questionnaire et le formulaire.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>One reference nationality, the same in both parts</source>
        <translation>Une seule nationalité de référence, la même dans les deux parties</translation>
    </message>
    <message>
        <source>The applicant says which nationality is the reference nationality.</source>
        <translation>La personne candidate indique quelle nationalité est la nationalité de référence.</translation>
    </message>
    <message>
        <source>Survey: %1. Form: %2.</source>
        <translation>Questionnaire&#xa0;: %1. Formulaire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The reference nationality is not exactly one.</source>
        <translation>Il n’y a pas une nationalité de référence et une seule.</translation>
    </message>
    <message>
        <source>The reference nationality is not stated in both parts.</source>
        <translation>La nationalité de référence n’est pas indiquée dans les deux parties.</translation>
    </message>
    <message>
        <source>The reference nationality is the same in survey and form.</source>
        <translation>La nationalité de référence est la même dans le questionnaire et le formulaire.</translation>
    </message>
    <message>
        <source>The reference nationality is written in two ways.</source>
        <translation>La nationalité de référence est écrite de deux manières.</translation>
    </message>
    <message>
        <source>The reference nationality is not the same in survey and form.</source>
        <translation>La nationalité de référence n’est pas la même dans le questionnaire et le formulaire.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The applicant confirms which value is right.</source>
        <translation>La personne candidate confirme quelle valeur est exacte.</translation>
    </message>
    <message>
        <source>Survey and form differ. Survey: “%1”. Form: “%2”.</source>
        <translation>Le questionnaire et le formulaire diffèrent. Questionnaire&#xa0;: «&#xa0;%1&#xa0;». Formulaire&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Survey and form agree.</source>
        <translation>Le questionnaire et le formulaire concordent.</translation>
    </message>
    <message>
        <source>Gender the same in survey and form</source>
        <translation>Genre identique dans le questionnaire et le formulaire</translation>
    </message>
    <message>
        <source>Date of birth the same in survey and form</source>
        <translation>Date de naissance identique dans le questionnaire et le formulaire</translation>
    </message>
    <message>
        <source>E-mail address the same in survey and form</source>
        <translation>Adresse électronique identique dans le questionnaire et le formulaire</translation>
    </message>
    <message>
        <source>Survey and form name the same mandate</source>
        <translation>Le questionnaire et le formulaire désignent le même mandat</translation>
    </message>
    <message>
        <source>The applicant says which mandates are meant.</source>
        <translation>La personne candidate indique quels mandats sont visés.</translation>
    </message>
    <message>
        <source>The survey of this applicant does not name this mandate.</source>
        <translation>Le questionnaire de cette personne candidate ne désigne pas ce mandat.</translation>
    </message>
    <message>
        <source>The form filed for this vacancy names another mandate: %1.</source>
        <translation>Le formulaire déposé pour ce mandat à pourvoir désigne un autre mandat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Survey and form name this mandate.</source>
        <translation>Le questionnaire et le formulaire désignent ce mandat.</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Please judge the expertise of the applicant.</source>
        <translation>Veuillez apprécier les compétences de la personne candidate.</translation>
    </message>
    <message>
        <source>Experience in the field of the mandate</source>
        <translation>Expérience dans le domaine du mandat</translation>
    </message>
    <message>
        <source>Please judge the experience of the applicant in the field of the mandate.</source>
        <translation>Veuillez apprécier l’expérience de la personne candidate dans le domaine du mandat.</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Indépendance</translation>
    </message>
    <message>
        <source>Please judge the independence of the applicant.</source>
        <translation>Veuillez apprécier l’indépendance de la personne candidate.</translation>
    </message>
    <message>
        <source>Impartiality</source>
        <translation>Impartialité</translation>
    </message>
    <message>
        <source>Please judge the impartiality of the applicant.</source>
        <translation>Veuillez apprécier l’impartialité de la personne candidate.</translation>
    </message>
    <message>
        <source>Personal integrity</source>
        <translation>Intégrité personnelle</translation>
    </message>
    <message>
        <source>Please judge the personal integrity of the applicant.</source>
        <translation>Veuillez apprécier l’intégrité personnelle de la personne candidate.</translation>
    </message>
    <message>
        <source>Objectivity</source>
        <translation>Objectivité</translation>
    </message>
    <message>
        <source>Please judge the objectivity of the applicant.</source>
        <translation>Veuillez apprécier l’objectivité de la personne candidate.</translation>
    </message>
    <message>
        <source>Relevant expertise</source>
        <translation>Compétences pertinentes</translation>
    </message>
    <message>
        <source>Please judge the knowledge of human rights instruments, norms and institutional mandates, and the work experience.</source>
        <translation>Veuillez apprécier la connaissance des instruments et normes relatifs aux droits de l’homme et des mandats institutionnels, ainsi que l’expérience professionnelle.</translation>
    </message>
    <message>
        <source>Established competence</source>
        <translation>Compétence établie</translation>
    </message>
    <message>
        <source>Please judge whether the competence is recognized nationally, regionally or internationally.</source>
        <translation>Veuillez apprécier si la compétence est reconnue à l’échelle nationale, régionale ou internationale.</translation>
    </message>
    <message>
        <source>Readiness and availability of time</source>
        <translation>Disponibilité et temps à consacrer au mandat</translation>
    </message>
    <message>
        <source>Please judge whether the applicant has the time, also to attend sessions of the Council.</source>
        <translation>Veuillez apprécier si la personne candidate dispose du temps nécessaire, y compris pour assister aux sessions du Conseil.</translation>
    </message>
    <message>
        <source>Requests to take a name off the list</source>
        <translation>Demandes de retrait d’un nom de la liste</translation>
    </message>
    <message>
        <source>Please see whether a request to take this name off the list was made; the Consultative Group considers it.</source>
        <translation>Veuillez vérifier si une demande de retrait de ce nom de la liste a été présentée&#xa0;; le Groupe consultatif l’examine.</translation>
    </message>
    <message>
        <source>Qualifications and languages</source>
        <translation>Qualifications et langues</translation>
    </message>
    <message>
        <source>Please judge the education or professional experience in human rights and the communication skills.</source>
        <translation>Veuillez apprécier la formation ou l’expérience professionnelle dans le domaine des droits de l’homme et les aptitudes à la communication.</translation>
    </message>
    <message>
        <source>None of the six official languages is declared.</source>
        <translation>Aucune des six langues officielles n’est déclarée.</translation>
    </message>
    <message>
        <source>Language of the application</source>
        <translation>Langue de la candidature</translation>
    </message>
    <message>
        <source>A form in one of the languages of the call.</source>
        <translation>Un formulaire dans l’une des langues de l’appel à candidatures.</translation>
    </message>
    <message>
        <source>The language of the form is not known; accepted: %1.</source>
        <translation>La langue du formulaire n’est pas connue&#xa0;; langues acceptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The form is in an accepted language: %1.</source>
        <translation>Le formulaire est dans une langue acceptée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The form is in a language that is not accepted: %1; accepted: %2.</source>
        <translation>Le formulaire est dans une langue non acceptée&#xa0;: %1&#xa0;; langues acceptées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Length of the motivation letter</source>
        <translation>Longueur de la lettre de motivation</translation>
    </message>
    <message>
        <source>The words of the motivation letter could not be counted.</source>
        <translation>Les mots de la lettre de motivation n’ont pas pu être comptés.</translation>
    </message>
    <message numerus="yes">
        <source>The motivation letter has %2 words; at most %1 are allowed.</source>
        <translation>
            <numerusform>La lettre de motivation compte %2 mot&#xa0;; le maximum autorisé est de %1.</numerusform>
            <numerusform>La lettre de motivation compte %2 mots&#xa0;; le maximum autorisé est de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The motivation letter has %2 words; up to %1 are allowed.</source>
        <translation>
            <numerusform>La lettre de motivation compte %2 mot&#xa0;; elle peut en compter jusqu’à %1.</numerusform>
            <numerusform>La lettre de motivation compte %2 mots&#xa0;; elle peut en compter jusqu’à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of reference letters</source>
        <translation>Nombre de lettres de référence</translation>
    </message>
    <message>
        <source>No reference letter was received; none is required.</source>
        <translation>Aucune lettre de référence n’a été reçue&#xa0;; aucune n’est exigée.</translation>
    </message>
    <message numerus="yes">
        <source>Reference letters received: %n.</source>
        <translation>
            <numerusform>Lettre de référence reçue&#xa0;: %n.</numerusform>
            <numerusform>Lettres de référence reçues&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reference letters received: %n; only the first %1 received count.</source>
        <translation>
            <numerusform>Lettre de référence reçue&#xa0;: %n&#xa0;; nombre de lettres prises en compte, dans l’ordre de réception&#xa0;: %1.</numerusform>
            <numerusform>Lettres de référence reçues&#xa0;: %n&#xa0;; nombre de lettres prises en compte, dans l’ordre de réception&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abbreviations in the survey</source>
        <translation>Abréviations dans le questionnaire</translation>
    </message>
    <message>
        <source>The survey names no nominating entity that could be abbreviated.</source>
        <translation>Le questionnaire ne désigne aucune entité présentant la candidature dont le nom puisse être abrégé.</translation>
    </message>
    <message>
        <source>The nominating entity is written in full.</source>
        <translation>Le nom de l’entité qui présente la candidature est écrit en toutes lettres.</translation>
    </message>
    <message>
        <source>The survey seems to contain an abbreviation: %1.</source>
        <translation>Le questionnaire semble contenir une abréviation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Number of mandates applied for</source>
        <translation>Nombre de mandats visés par la candidature</translation>
    </message>
    <message numerus="yes">
        <source>The applicant applied for %n mandate(s) of this session; no limit is known.</source>
        <translation>
            <numerusform>La personne candidate a postulé à %n mandat de cette session&#xa0;; aucune limite n’est connue.</numerusform>
            <numerusform>La personne candidate a postulé à %n mandats de cette session&#xa0;; aucune limite n’est connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person, several vacancies of one session</source>
        <translation>Une même personne, plusieurs mandats à pourvoir d’une même session</translation>
    </message>
    <message>
        <source>A choice of one vacancy for this person.</source>
        <translation>Le choix d’un seul mandat à pourvoir pour cette personne.</translation>
    </message>
    <message>
        <source>The applicant is already recommended or proposed for: %1.</source>
        <translation>La personne candidate est déjà recommandée ou proposée pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody of nearly the same name and details is in the register; please say whether they are one person.</source>
        <translation>Une personne dont le nom et les données sont presque identiques figure au registre&#xa0;; veuillez indiquer s’il s’agit d’une seule et même personne.</translation>
    </message>
    <message>
        <source>The applicant is not recommended or proposed for another vacancy of this session.</source>
        <translation>La personne candidate n’est ni recommandée ni proposée pour un autre mandat à pourvoir de cette session.</translation>
    </message>
    <message>
        <source>Several nationalities</source>
        <translation>Nationalités multiples</translation>
    </message>
    <message>
        <source>The applicant states no additional nationality.</source>
        <translation>La personne candidate n’indique aucune nationalité supplémentaire.</translation>
    </message>
    <message>
        <source>The applicant states additional nationalities (%1); the reference nationality alone fixes the public list and the regional group.</source>
        <translation>La personne candidate indique des nationalités supplémentaires (%1)&#xa0;; seule la nationalité de référence détermine la liste publique et le groupe régional.</translation>
    </message>
    <message>
        <source>National of the country of the mandate</source>
        <translation>Ressortissant du pays du mandat</translation>
    </message>
    <message>
        <source>The applicant is a national of the country of the mandate. No rule excludes that.</source>
        <translation>La personne candidate est ressortissante du pays du mandat. Aucune règle ne l’exclut.</translation>
    </message>
    <message>
        <source>An additional nationality is that of the country of the mandate. No rule excludes that.</source>
        <translation>Une nationalité supplémentaire est celle du pays du mandat. Aucune règle ne l’exclut.</translation>
    </message>
    <message>
        <source>The reference nationality is not known.</source>
        <translation>La nationalité de référence n’est pas connue.</translation>
    </message>
    <message>
        <source>The applicant is not a national of the country of the mandate.</source>
        <translation>La personne candidate n’est pas ressortissante du pays du mandat.</translation>
    </message>
    <message>
        <source>Holders of the same nationality</source>
        <translation>Titulaires de même nationalité</translation>
    </message>
    <message>
        <source>How many holders have this nationality is not known.</source>
        <translation>Le nombre de titulaires ayant cette nationalité n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>Current mandate holders of the same nationality in the register: %n.</source>
        <translation>
            <numerusform>Titulaire de mandat actuel de même nationalité figurant au registre&#xa0;: %n.</numerusform>
            <numerusform>Titulaires de mandat actuels de même nationalité figurant au registre&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>States with a special place in the groups</source>
        <translation>États occupant une place particulière dans les groupes</translation>
    </message>
    <message>
        <source>No State with a special place in the regional groups is concerned.</source>
        <translation>Aucun État occupant une place particulière dans les groupes régionaux n’est concerné.</translation>
    </message>
    <message>
        <source>The place of this State in the regional groups is a special case: %1.</source>
        <translation>La place de cet État dans les groupes régionaux est un cas particulier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This seat is not bound to a regional group.</source>
        <translation>Ce siège n’est pas lié à un groupe régional.</translation>
    </message>
    <message>
        <source>Stateless persons and nationals of non-member States</source>
        <translation>Apatrides et ressortissants d’États non membres</translation>
    </message>
    <message>
        <source>The reference nationality is not known, or the person is stateless. No rule was found for this.</source>
        <translation>La nationalité de référence n’est pas connue, ou la personne est apatride. Aucune règle n’a été trouvée à ce sujet.</translation>
    </message>
    <message>
        <source>The reference nationality is not that of a State in the register: %1.</source>
        <translation>La nationalité de référence n’est pas celle d’un État figurant au registre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The reference nationality is that of a State in a regional group.</source>
        <translation>La nationalité de référence est celle d’un État membre d’un groupe régional.</translation>
    </message>
    <message>
        <source>The State of the reference nationality is in no regional group (%1). No rule was found for this.</source>
        <translation>L’État de la nationalité de référence n’appartient à aucun groupe régional (%1). Aucune règle n’a été trouvée à ce sujet.</translation>
    </message>
    <message>
        <source>Received before the deadline</source>
        <translation>Réception dans le délai</translation>
    </message>
    <message>
        <source>Proof that an earlier copy was received on time, or an extension of the call.</source>
        <translation>La preuve qu’un exemplaire antérieur a été reçu à temps, ou une prolongation de l’appel à candidatures.</translation>
    </message>
    <message>
        <source>Neither part of the application was received.</source>
        <translation>Aucune des deux parties de la candidature n’a été reçue.</translation>
    </message>
    <message>
        <source>The deadline of this vacancy is not known.</source>
        <translation>La date limite pour ce mandat à pourvoir n’est pas connue.</translation>
    </message>
    <message>
        <source>%1: received %2, too late for the deadline %3.</source>
        <translation>%1&#xa0;: réception %2, trop tard par rapport à la date limite (%3).</translation>
    </message>
    <message>
        <source>%1: received %2; whether that was in time for the deadline %3 cannot be told, because the time is not known more exactly.</source>
        <translation>%1&#xa0;: réception %2&#xa0;; il est impossible de dire si la date limite (%3) a été respectée, car l’heure n’est pas connue plus précisément.</translation>
    </message>
    <message>
        <source>%1: received %2, in time for the deadline %3.</source>
        <translation>%1&#xa0;: réception %2, dans le délai (date limite&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1: received %2, in time for the deadline %3; a later copy does not make it late.</source>
        <translation>%1&#xa0;: réception %2, dans le délai (date limite&#xa0;: %3)&#xa0;; un exemplaire ultérieur ne rend pas la réception tardive.</translation>
    </message>
    <message>
        <source>Survey and form both received</source>
        <translation>Questionnaire et formulaire tous deux reçus</translation>
    </message>
    <message>
        <source>Proof that the missing part was received.</source>
        <translation>La preuve que la partie manquante a été reçue.</translation>
    </message>
    <message>
        <source>No Word form for this mandate was received.</source>
        <translation>Aucun formulaire Word n’a été reçu pour ce mandat.</translation>
    </message>
    <message>
        <source>The online survey was begun, but never submitted.</source>
        <translation>Le questionnaire en ligne a été commencé, mais n’a jamais été soumis.</translation>
    </message>
    <message>
        <source>No completed online survey was received.</source>
        <translation>Aucun questionnaire en ligne dûment rempli n’a été reçu.</translation>
    </message>
    <message>
        <source>The online survey and the Word form were both received.</source>
        <translation>Le questionnaire en ligne et le formulaire Word ont tous deux été reçus.</translation>
    </message>
    <message>
        <source>A file was received as the form, but it could not be read. Please open it and see whether it is the form.</source>
        <translation>Un fichier a été reçu en guise de formulaire, mais il n’a pas pu être lu. Veuillez l’ouvrir et vérifier s’il s’agit bien du formulaire.</translation>
    </message>
    <message>
        <source>A form of its own for each mandate</source>
        <translation>Un formulaire distinct pour chaque mandat</translation>
    </message>
    <message>
        <source>Proof that a form for this mandate was received.</source>
        <translation>La preuve qu’un formulaire a été reçu pour ce mandat.</translation>
    </message>
    <message>
        <source>Several files of the form for this mandate were received.</source>
        <translation>Plusieurs fichiers du formulaire ont été reçus pour ce mandat.</translation>
    </message>
    <message>
        <source>A form for this mandate was received.</source>
        <translation>Un formulaire a été reçu pour ce mandat.</translation>
    </message>
    <message>
        <source>A file was received as the form, but it does not say for which mandate.</source>
        <translation>Un fichier a été reçu en guise de formulaire, mais il n’indique pas pour quel mandat.</translation>
    </message>
    <message numerus="yes">
        <source>Forms of this applicant were received for other mandates only: %n.</source>
        <translation>
            <numerusform>Formulaire de cette personne candidate reçu pour un autre mandat seulement&#xa0;: %n.</numerusform>
            <numerusform>Formulaires de cette personne candidate reçus pour d’autres mandats seulement&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No form of this applicant was received.</source>
        <translation>Aucun formulaire de cette personne candidate n’a été reçu.</translation>
    </message>
    <message>
        <source>All sections of the form completed</source>
        <translation>Toutes les sections du formulaire remplies</translation>
    </message>
    <message>
        <source>A complete form that was received before the deadline.</source>
        <translation>Un formulaire complet, reçu dans le délai imparti.</translation>
    </message>
    <message>
        <source>There is no form to look at.</source>
        <translation>Il n’y a pas de formulaire à examiner.</translation>
    </message>
    <message>
        <source>Sections of the form left empty: %1.</source>
        <translation>Sections du formulaire laissées vides&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sections of the form completed in part only: %1.</source>
        <translation>Sections du formulaire remplies en partie seulement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sections of the form could not be read.</source>
        <translation>Les sections du formulaire n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>All sections of the form are completed.</source>
        <translation>Toutes les sections du formulaire sont remplies.</translation>
    </message>
    <message>
        <source>The edition of the rules was not taken over: please correct the parameter “%1”.</source>
        <translation>L’édition des règles n’a pas été reprise&#xa0;: veuillez corriger le paramètre «&#xa0;%1&#xa0;».</translation>
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
        <translation>La preuve que la nationalité de référence relève du groupe régional du siège.</translation>
    </message>
    <message>
        <source>Survey and form state different nationalities, and only one of them is of the regional group of the seat.</source>
        <translation>Le questionnaire et le formulaire indiquent des nationalités différentes, et une seule d’entre elles relève du groupe régional du siège.</translation>
    </message>
    <message>
        <source>The reference nationality, %1, is of the regional group of the seat: %2.</source>
        <translation>La nationalité de référence, %1, relève du groupe régional du siège&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The State of the reference nationality, %1, takes part in the regional group of the seat as well (%2), but not for elections.</source>
        <translation>L’État de la nationalité de référence, %1, participe également au groupe régional du siège (%2), mais pas aux fins des élections.</translation>
    </message>
    <message>
        <source>Only an additional nationality is of the regional group of the seat (%1), not the reference nationality, %2.</source>
        <translation>Seule une nationalité supplémentaire relève du groupe régional du siège (%1), et non la nationalité de référence, %2.</translation>
    </message>
    <message>
        <source>The reference nationality, %1, is not of the regional group of the seat: %2.</source>
        <translation>La nationalité de référence, %1, ne relève pas du groupe régional du siège&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The reference nationality, %1, is of no regional group that is known.</source>
        <translation>La nationalité de référence, %1, ne relève d’aucun groupe régional connu.</translation>
    </message>
    <message>
        <source>Working group seat of a regional group</source>
        <translation>Siège d’un groupe régional dans un groupe de travail</translation>
    </message>
    <message>
        <source>Seat of a regional group in the Expert Mechanism on the Right to Development</source>
        <translation>Siège d’un groupe régional au Mécanisme d’experts sur le droit au développement</translation>
    </message>
    <message>
        <source>Seat of an indigenous sociocultural region (Expert Mechanism on the Rights of Indigenous Peoples)</source>
        <translation>Siège d’une région socioculturelle autochtone (Mécanisme d’experts sur les droits des peuples autochtones)</translation>
    </message>
    <message>
        <source>The applicant states the region of the seat (“%1”); please judge whether the applicant represents it.</source>
        <translation>La personne candidate indique la région du siège («&#xa0;%1&#xa0;»)&#xa0;; veuillez apprécier si elle la représente.</translation>
    </message>
    <message>
        <source>The applicant states another region than that of the seat: “%1”.</source>
        <translation>La personne candidate indique une autre région que celle du siège&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The applicant states no region; please judge whether the applicant represents that of the seat. The nationality does not decide it.</source>
        <translation>La personne candidate n’indique aucune région&#xa0;; veuillez apprécier si elle représente celle du siège. La nationalité n’est pas déterminante à cet égard.</translation>
    </message>
    <message>
        <source>Due regard to experts of indigenous origin</source>
        <translation>Prise en considération des experts d’origine autochtone</translation>
    </message>
    <message>
        <source>The applicant declares to be of indigenous origin.</source>
        <translation>La personne candidate se déclare d’origine autochtone.</translation>
    </message>
    <message>
        <source>The applicant does not declare to be of indigenous origin; nobody is asked to.</source>
        <translation>La personne candidate ne se déclare pas d’origine autochtone&#xa0;; nul n’est tenu de le faire.</translation>
    </message>
    <message>
        <source>A record of an exceptional extension, or proof that the time was served in another mandate.</source>
        <translation>Un acte attestant une prolongation exceptionnelle, ou la preuve que la période a été accomplie dans un autre mandat.</translation>
    </message>
    <message>
        <source>The mandate of this vacancy is not known; the applicant has served in some mandate.</source>
        <translation>Le mandat correspondant à ce mandat à pourvoir n’est pas connu&#xa0;; la personne candidate a déjà exercé un mandat.</translation>
    </message>
    <message>
        <source>No earlier term of the applicant in this mandate is in the register.</source>
        <translation>Aucune période antérieure de la personne candidate dans ce mandat ne figure au registre.</translation>
    </message>
    <message>
        <source>The applicant has served in this mandate; when that began is not known.</source>
        <translation>La personne candidate a exercé ce mandat&#xa0;; la date à laquelle elle a commencé n’est pas connue.</translation>
    </message>
    <message numerus="yes">
        <source>The applicant has already served %n months in this mandate, which is six years or more.</source>
        <translation>
            <numerusform>La personne candidate a déjà exercé ce mandat pendant %n mois, soit six ans ou plus.</numerusform>
            <numerusform>La personne candidate a déjà exercé ce mandat pendant %n mois, soit six ans ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has already served %n months in this mandate, six years only with an extension made to spread appointments.</source>
        <translation>
            <numerusform>La personne candidate a déjà exercé ce mandat pendant %n mois&#xa0;; les six ans ne sont atteints qu’en comptant une prolongation accordée pour échelonner les nominations.</numerusform>
            <numerusform>La personne candidate a déjà exercé ce mandat pendant %n mois&#xa0;; les six ans ne sont atteints qu’en comptant une prolongation accordée pour échelonner les nominations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant may have served six years in this mandate: from %n to %1 months, as the dates are read.</source>
        <translation>
            <numerusform>La personne candidate a peut-être exercé ce mandat pendant six ans&#xa0;: de %n à %1 mois, selon la lecture des dates.</numerusform>
            <numerusform>La personne candidate a peut-être exercé ce mandat pendant six ans&#xa0;: de %n à %1 mois, selon la lecture des dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has served %n months in this mandate; a new term would pass six years.</source>
        <translation>
            <numerusform>La personne candidate a exercé ce mandat pendant %n mois&#xa0;; une nouvelle période dépasserait six ans.</numerusform>
            <numerusform>La personne candidate a exercé ce mandat pendant %n mois&#xa0;; une nouvelle période dépasserait six ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has served from %n to %1 months in this mandate, as the dates are read; a new term may pass six years.</source>
        <translation>
            <numerusform>La personne candidate a exercé ce mandat pendant %n à %1 mois, selon la lecture des dates&#xa0;; une nouvelle période pourrait dépasser six ans.</numerusform>
            <numerusform>La personne candidate a exercé ce mandat pendant %n à %1 mois, selon la lecture des dates&#xa0;; une nouvelle période pourrait dépasser six ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The applicant has served %n months in this mandate; a new term stays within six years.</source>
        <translation>
            <numerusform>La personne candidate a exercé ce mandat pendant %n mois&#xa0;; une nouvelle période reste dans la limite de six ans.</numerusform>
            <numerusform>La personne candidate a exercé ce mandat pendant %n mois&#xa0;; une nouvelle période reste dans la limite de six ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than six years in one mandate</source>
        <translation>Six ans au plus dans un même mandat</translation>
    </message>
    <message>
        <source>Expert Mechanism on indigenous peoples: three years, renewable once</source>
        <translation>Mécanisme d’experts sur les peuples autochtones&#xa0;: trois ans, renouvelables une fois</translation>
    </message>
    <message>
        <source>Terms extended to spread appointments</source>
        <translation>Périodes prolongées pour échelonner les nominations</translation>
    </message>
    <message>
        <source>No term of the applicant in this mandate was extended exceptionally.</source>
        <translation>Aucune période de la personne candidate dans ce mandat n’a été prolongée à titre exceptionnel.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier terms in this mandate were extended by %n months to spread appointments; please decide whether they count.</source>
        <translation>
            <numerusform>Des périodes antérieures dans ce mandat ont été prolongées de %n mois pour échelonner les nominations&#xa0;; veuillez décider si cette prolongation compte.</numerusform>
            <numerusform>Des périodes antérieures dans ce mandat ont été prolongées de %n mois pour échelonner les nominations&#xa0;; veuillez décider si ces prolongations comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second term by extension, without a call</source>
        <translation>Deuxième période par prolongation, sans appel à candidatures</translation>
    </message>
    <message>
        <source>The applicant does not hold this mandate at present.</source>
        <translation>La personne candidate n’est pas actuellement titulaire de ce mandat.</translation>
    </message>
    <message>
        <source>The applicant holds this mandate at present. A second term of three years follows by extension and needs no application.</source>
        <translation>La personne candidate est actuellement titulaire de ce mandat. Une deuxième période de trois ans s’ensuit par prolongation, sans qu’une candidature soit nécessaire.</translation>
    </message>
    <message>
        <source>Appointment subject to extension of the mandate</source>
        <translation>Nomination subordonnée à la prorogation du mandat</translation>
    </message>
    <message>
        <source>The resolution that extends the mandate.</source>
        <translation>La résolution prorogeant le mandat.</translation>
    </message>
    <message>
        <source>The appointment does not depend on an extension of the mandate.</source>
        <translation>La nomination n’est pas subordonnée à une prorogation du mandat.</translation>
    </message>
    <message>
        <source>Nobody can be appointed until the Council has extended the mandate.</source>
        <translation>Nul ne peut être nommé tant que le Conseil n’a pas prorogé le mandat.</translation>
    </message>
    <message>
        <source>The call does not show clearly whether the appointment depends on an extension of the mandate.</source>
        <translation>L’appel à candidatures n’indique pas clairement si la nomination est subordonnée à une prorogation du mandat.</translation>
    </message>
    <message>
        <source>Condition shared with other vacancies</source>
        <translation>Condition commune à d’autres mandats à pourvoir</translation>
    </message>
    <message>
        <source>No other vacancy of the call bears this condition.</source>
        <translation>Aucun autre mandat à pourvoir de l’appel à candidatures n’est assorti de cette condition.</translation>
    </message>
    <message>
        <source>The same condition stands at these vacancies of the call: %1.</source>
        <translation>La même condition figure pour les mandats à pourvoir suivants de l’appel à candidatures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An undertaking by the applicant.</source>
        <translation>Un engagement de la personne candidate.</translation>
    </message>
    <message>
        <source>Proposed by a Member State of the region</source>
        <translation>Proposition par un État Membre de la région</translation>
    </message>
    <message>
        <source>The nomination by a Member State of the regional group of the seat.</source>
        <translation>La désignation par un État Membre du groupe régional du siège.</translation>
    </message>
    <message>
        <source>No Member State is known to propose the candidate; only Member States can.</source>
        <translation>Aucun État Membre n’est connu pour proposer la personne candidate&#xa0;; seuls les États Membres le peuvent.</translation>
    </message>
    <message>
        <source>The nominating State, %1, is of the regional group of the seat.</source>
        <translation>L’État auteur de la désignation, %1, appartient au groupe régional du siège.</translation>
    </message>
    <message>
        <source>The nominating State, %1, takes part in the regional group of the seat as well, but not for elections.</source>
        <translation>L’État auteur de la désignation, %1, participe aussi au groupe régional du siège, mais non aux fins des élections.</translation>
    </message>
    <message>
        <source>The nominating State, %1, is not of the regional group of the seat.</source>
        <translation>L’État auteur de la désignation, %1, n’appartient pas au groupe régional du siège.</translation>
    </message>
    <message>
        <source>The nominating State, %1, is of no regional group that is known.</source>
        <translation>L’État auteur de la désignation, %1, n’appartient à aucun groupe régional connu.</translation>
    </message>
    <message>
        <source>Seat of a regional group in the Committee</source>
        <translation>Siège d’un groupe régional au Comité</translation>
    </message>
    <message>
        <source>Advisory Committee: three years, re-election once</source>
        <translation>Comité consultatif&#xa0;: trois ans, une réélection</translation>
    </message>
    <message>
        <source>At least five years of substantial experience</source>
        <translation>Au moins cinq ans d’expérience substantielle</translation>
    </message>
    <message>
        <source>Proof of earlier work in human rights.</source>
        <translation>La preuve de travaux antérieurs dans le domaine des droits de l’homme.</translation>
    </message>
    <message>
        <source>When the employment began is not known.</source>
        <translation>On ne sait pas quand l’activité professionnelle a commencé.</translation>
    </message>
    <message numerus="yes">
        <source>The employment stated covers %n years at most.</source>
        <translation>
            <numerusform>L’activité professionnelle déclarée couvre %n an au plus.</numerusform>
            <numerusform>L’activité professionnelle déclarée couvre %n ans au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The employment stated covers up to %n years; please judge how much of it is substantial experience in human rights.</source>
        <translation>
            <numerusform>L’activité professionnelle déclarée couvre jusqu’à %n an&#xa0;; veuillez apprécier quelle part en est une expérience substantielle des droits de l’homme.</numerusform>
            <numerusform>L’activité professionnelle déclarée couvre jusqu’à %n ans&#xa0;; veuillez apprécier quelle part en est une expérience substantielle des droits de l’homme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Competence, high moral standing, independence and impartiality</source>
        <translation>Compétence, haute moralité, indépendance et impartialité</translation>
    </message>
    <message>
        <source>Please judge the competence and experience in human rights, the moral standing, the independence and the impartiality.</source>
        <translation>Veuillez apprécier la compétence et l’expérience en matière de droits de l’homme, la moralité, l’indépendance et l’impartialité.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>On the list: %1.</source>
        <translation>Sur la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gender balance</source>
        <translation>Équilibre entre les sexes</translation>
    </message>
    <message>
        <source>Equitable geographic representation</source>
        <translation>Représentation géographique équitable</translation>
    </message>
    <message>
        <source>Representation of different legal systems</source>
        <translation>Représentation des différents systèmes juridiques</translation>
    </message>
    <message>
        <source>Guideline on gender of 2015</source>
        <translation>Directive de 2015 sur l’équilibre entre les sexes</translation>
    </message>
    <message>
        <source>The guideline says nothing of this list.</source>
        <translation>La directive ne dit rien de cette liste.</translation>
    </message>
    <message>
        <source>%1 of %2 on the list are of one gender; the guideline allows %3.</source>
        <translation>%1 des %2 personnes de la liste sont d’un même sexe&#xa0;; la directive en admet %3.</translation>
    </message>
    <message>
        <source>Not everybody on the list states a gender: %1.</source>
        <translation>Toutes les personnes de la liste n’indiquent pas leur sexe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Consultative Group: five members, five groups</source>
        <translation>Groupe consultatif&#xa0;: cinq membres, cinq groupes</translation>
    </message>
    <message>
        <source>The name of the member of the missing group.</source>
        <translation>Le nom du membre issu du groupe manquant.</translation>
    </message>
    <message>
        <source>The members of the Consultative Group are not in the register.</source>
        <translation>Les membres du Groupe consultatif ne figurent pas au registre.</translation>
    </message>
    <message>
        <source>Each regional group has one member.</source>
        <translation>Chaque groupe régional a un membre.</translation>
    </message>
    <message>
        <source>Groups without a member: %1.</source>
        <translation>Groupes sans membre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Groups with more than one member: %1.</source>
        <translation>Groupes ayant plus d’un membre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Proof of skills in one of the six official languages.</source>
        <translation>La preuve de compétences dans l’une des six langues officielles.</translation>
    </message>
    <message>
        <source>A shorter letter received before the deadline.</source>
        <translation>Une lettre plus courte reçue avant la date limite.</translation>
    </message>
    <message>
        <source>The letters received after the first ones are left aside.</source>
        <translation>Les lettres reçues après les premières sont laissées de côté.</translation>
    </message>
    <message>
        <source>Member of the Consultative Group of one&apos;s State</source>
        <translation>Membre du Groupe consultatif du même État</translation>
    </message>
    <message>
        <source>The member takes no part in what concerns this candidate.</source>
        <translation>Le membre ne prend pas part à ce qui concerne cette personne.</translation>
    </message>
    <message>
        <source>Members of the Consultative Group of a State of the applicant: %1.</source>
        <translation>Membres du Groupe consultatif relevant d’un État de la personne candidate&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Members of the Consultative Group of the country of the mandate: %1.</source>
        <translation>Membres du Groupe consultatif relevant du pays visé par le mandat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An officer has ruled on the conflict.</source>
        <translation>Un agent s’est prononcé sur le conflit.</translation>
    </message>
    <message>
        <source>No member of the Consultative Group is of a State of the applicant or of the mandate.</source>
        <translation>Aucun membre du Groupe consultatif ne relève d’un État de la personne candidate ou du mandat.</translation>
    </message>
    <message>
        <source>A statement of the region that the applicant represents.</source>
        <translation>Une déclaration de la région que la personne candidate représente.</translation>
    </message>
    <message>
        <source>On the day of the deadline the seats of this mandate were bound to another scheme of regions than this one; please correct the region of the seat.</source>
        <translation>Le jour de la date limite, les sièges de ce mandat relevaient d’un autre découpage régional que celui-ci&#xa0;; veuillez corriger la région du siège.</translation>
    </message>
    <message>
        <source>A decision whether the extension counts.</source>
        <translation>Une décision sur le point de savoir si la prolongation compte.</translation>
    </message>
    <message>
        <source>The Council has extended the mandate: resolution %1.</source>
        <translation>Le Conseil a prorogé le mandat&#xa0;: résolution %1.</translation>
    </message>
    <message>
        <source>The Council has not extended the mandate; nobody can be appointed.</source>
        <translation>Le Conseil n’a pas prorogé le mandat&#xa0;; personne ne peut être nommé.</translation>
    </message>
    <message>
        <source>An officer found “%1” right (%2): %3</source>
        <extracomment>a value, where it stands (&quot;Survey&quot;), and the officer&apos;s reason</extracomment>
        <translation>Un agent a jugé «&#xa0;%1&#xa0;» exact (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Survey: “%1”. Form: “%2”.</source>
        <translation>Questionnaire&#xa0;: «&#xa0;%1&#xa0;». Formulaire&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A note on what the nominating State says of each of these.</source>
        <translation>Une note sur ce que l’État qui présente dit de chacune de ces qualités.</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>autre genre</translation>
    </message>
    <message>
        <source>Candidates of another gender, where their qualifications allow it.</source>
        <translation>Des personnes d’un autre genre, là où leurs qualifications le permettent.</translation>
    </message>
    <message>
        <source>Candidates of another regional group, where their qualifications allow it.</source>
        <translation>Des personnes d’un autre groupe régional, là où leurs qualifications le permettent.</translation>
    </message>
    <message>
        <source>Candidates of another legal system, or the legal systems entered.</source>
        <translation>Des personnes d’un autre système juridique, ou les systèmes juridiques saisis.</translation>
    </message>
    <message>
        <source>A list within the limits, or another edition.</source>
        <translation>Une liste dans les limites, ou une autre édition.</translation>
    </message>
    <message>
        <source>A note of the decision of the Consultative Group on the request.</source>
        <translation>Une note de la décision du Groupe consultatif sur la demande.</translation>
    </message>
    <message>
        <source>A note on the expertise that qualifications and publications show.</source>
        <translation>Une note sur la compétence que montrent les qualifications et les publications.</translation>
    </message>
    <message>
        <source>A note on the posts and years spent in the field of the mandate.</source>
        <translation>Une note sur les postes et les années passés dans le domaine du mandat.</translation>
    </message>
    <message>
        <source>A note on the ties to Governments and organizations, and what ends them.</source>
        <translation>Une note sur les liens avec des gouvernements et des organisations, et ce qui y met fin.</translation>
    </message>
    <message>
        <source>A note on public positions taken on matters of the mandate.</source>
        <translation>Une note sur les positions publiques prises sur l’objet du mandat.</translation>
    </message>
    <message>
        <source>A note on the answers on ethics and on what references say.</source>
        <translation>Une note sur les réponses d’éthique et sur ce que disent les références.</translation>
    </message>
    <message>
        <source>A note on how earlier reports and findings were reached.</source>
        <translation>Une note sur la manière dont des rapports et constatations antérieurs ont été établis.</translation>
    </message>
    <message>
        <source>A note on the instruments and mandates worked with, and for how long.</source>
        <translation>Une note sur les instruments et mandats pratiqués, et pendant combien de temps.</translation>
    </message>
    <message>
        <source>A note on who recognizes the competence, and where that shows.</source>
        <translation>Une note sur ceux qui reconnaissent la compétence, et où cela se voit.</translation>
    </message>
    <message>
        <source>A word of the applicant that about three months a year are free for the mandate.</source>
        <translation>L’assurance de la personne candidate qu’environ trois mois par an sont libres pour le mandat.</translation>
    </message>
    <message>
        <source>A word of the officer why the nationality does not stand in the way.</source>
        <translation>Une explication de l’agent&#xa0;: pourquoi la nationalité n’est pas un obstacle.</translation>
    </message>
    <message>
        <source>The group in which the State is counted, confirmed by an officer.</source>
        <translation>Le groupe dans lequel l’État est compté, confirmé par un agent.</translation>
    </message>
    <message>
        <source>An officer’s ruling on the group in which the person is counted.</source>
        <translation>La décision d’un agent sur le groupe dans lequel la personne est comptée.</translation>
    </message>
    <message>
        <source>The Consultative Group named this person, who did not apply: there is nothing to look at.</source>
        <translation>Le Groupe consultatif a désigné cette personne, qui n’a pas présenté de candidature&#xa0;: il n’y a rien à examiner.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>somebody&apos;s own words</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a rule is called, and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count</comment>
        <extracomment>a gender, a regional group or a legal system, and how many candidates are of it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not stated (%1)</source>
        <translation>non indiqué (%1)</translation>
    </message>
    <message>
        <source>Only the survey states a value: “%1”.</source>
        <translation>Seul le questionnaire indique une valeur&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only the form states a value: “%1”.</source>
        <translation>Seul le formulaire indique une valeur&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Neither survey nor form states a value.</source>
        <translation>Ni le questionnaire ni le formulaire n’indiquent de valeur.</translation>
    </message>
    <message>
        <source>The form names no mandate.</source>
        <translation>Le formulaire ne nomme aucun mandat.</translation>
    </message>
    <message>
        <source>There is no survey to compare the form with.</source>
        <translation>Il n’y a pas de questionnaire auquel comparer le formulaire.</translation>
    </message>
    <message>
        <source>%1: it is not known when it was received.</source>
        <translation>%1&#xa0;: on ignore quand cette partie a été reçue.</translation>
    </message>
</context>
<context>
    <name>Rulings</name>
    <message>
        <source>The application is not in the register any more.</source>
        <translation>La candidature n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>There is nothing to settle: %1 is not stated there and elsewhere.</source>
        <translation>Il n’y a rien à trancher&#xa0;: %1 n’est pas indiqué à cet endroit et ailleurs.</translation>
    </message>
    <message>
        <source>The file is no version of the form that was read for this application.</source>
        <translation>Le fichier n’est pas une version du formulaire lue pour cette candidature.</translation>
    </message>
    <message>
        <source>Say which field is corrected.</source>
        <translation>Dites quel champ est corrigé.</translation>
    </message>
    <message>
        <source>There is no file of that part that the value could stand in.</source>
        <translation>Il n’y a pas de fichier de cette partie où la valeur pourrait se trouver.</translation>
    </message>
    <message>
        <source>The gender is F, M or X.</source>
        <translation>Le genre est F, M ou X.</translation>
    </message>
    <message>
        <source>A date is written year-month-day: 1975-04-12.</source>
        <translation>Une date s’écrit année-mois-jour&#xa0;: 1975-04-12.</translation>
    </message>
    <message>
        <source>“%1” does not name one State. Give its full name or its code.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas un seul État. Donnez son nom complet ou son code.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample was stopped before it was complete.</source>
        <translation>La création de l’exemple a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The sample was not written, because the folder %1 is not empty; please name a new one.</source>
        <translation>L’exemple n’a pas été écrit, car le dossier %1 n’est pas vide&#xa0;; veuillez en indiquer un nouveau.</translation>
    </message>
    <message>
        <source>The sample was not written, because %1 cannot be written; please choose another folder or make room.</source>
        <translation>L’exemple n’a pas été écrit, car %1 ne peut pas être écrit&#xa0;; veuillez choisir un autre dossier ou libérer de la place.</translation>
    </message>
    <message>
        <source>The files of the sample could not be written. Make room on the disk and try again.</source>
        <translation>Les fichiers de l’exemple n’ont pas pu être écrits. Libérez de la place sur le disque et réessayez.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Nothing was saved as %1: choose another place or make room there.</source>
        <translation>Rien n’a été enregistré sous %1&#xa0;: choisissez un autre emplacement ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message numerus="yes">
        <source>The rules were applied to %Ln application(s) of session %1.</source>
        <translation>
            <numerusform>Les règles ont été appliquées à %Ln candidature de la session %1.</numerusform>
            <numerusform>Les règles ont été appliquées à %Ln candidatures de la session %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed as eligible: %1; as not eligible: %2; to be judged: %3. The rules only propose: no decision was taken or changed.</source>
        <translation>Propositions — éligibles&#xa0;: %1&#xa0;; non éligibles&#xa0;: %2&#xa0;; à apprécier&#xa0;: %3. Les règles ne font que proposer&#xa0;: aucune décision n’a été prise ni modifiée.</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>texts to be found</source>
        <translation>textes à retrouver</translation>
    </message>
</context>
<context>
    <name>SessionReader</name>
    <message>
        <source>The text names the session by its month only (%1); this would be session %2.</source>
        <translation>Le texte ne désigne la session que par son mois (%1)&#xa0;; il s’agirait de la session %2.</translation>
    </message>
    <message>
        <source>The text names the session by its month only (%1); its number is not known.</source>
        <translation>Le texte ne désigne la session que par son mois (%1)&#xa0;; son numéro n’est pas connu.</translation>
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
    <name>StartNotice</name>
    <message>
        <source>&amp;Open it again</source>
        <translation>L’&amp;ouvrir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Look at the backup of %1</source>
        <translation>&amp;Regarder la copie de sauvegarde du %1</translation>
    </message>
    <message>
        <source>Greffier ended the last time without closing “%1”. Every act that was confirmed is in the register; what was being typed is not.</source>
        <translation>Greffier s’est arrêté la dernière fois sans fermer «&#xa0;%1&#xa0;». Chaque acte confirmé est au registre&#xa0;; ce qui était en cours de saisie n’y est pas.</translation>
    </message>
    <message>
        <source>Open it to &amp;read only</source>
        <translation>L’ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the name of a register, one of several</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Rouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Look at the backup of “%1” of %2</source>
        <extracomment>the name of a register, and when its copy was made</extracomment>
        <translation>Regarder la copie de sauvegarde de «&#xa0;%1&#xa0;» du %2</translation>
    </message>
    <message>
        <source>Greffier ended the last time without closing these registers: %1. Every act that was confirmed is in them; what was being typed is not.</source>
        <translation>Greffier s’est arrêté la dernière fois sans fermer ces registres&#xa0;: %1. Chaque acte confirmé s’y trouve&#xa0;; ce qui était en cours de saisie n’y est pas.</translation>
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
        <translation>Un texte contient un caractère qui ne peut pas être conservé (NUL)&#xa0;; rien n’a été modifié. Veuillez le supprimer.</translation>
    </message>
    <message>
        <source>The register holds an entry that this program does not know. Open the latest copy from its backups.</source>
        <translation>Le registre contient une inscription que ce programme ne connaît pas. Veuillez ouvrir la dernière copie parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>The register knows no mandate &quot;%1&quot;; nothing was changed. Check the code.</source>
        <translation>Le registre ne connaît aucun mandat «&#xa0;%1&#xa0;»&#xa0;; rien n’a été modifié. Veuillez vérifier le code.</translation>
    </message>
    <message>
        <source>The entry was changed or removed in the meantime; nothing was changed. Look at it as it is now and try again.</source>
        <translation>L’inscription a été modifiée ou supprimée entre-temps&#xa0;; rien n’a été modifié. Veuillez l’examiner dans son état actuel et réessayer.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in the register. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;; rien n’a été modifié dans le registre. Veuillez libérer de l’espace et réessayer.</translation>
    </message>
    <message>
        <source>The register is being used by another program; nothing was changed. Try again.</source>
        <translation>Le registre est utilisé par un autre programme&#xa0;; rien n’a été modifié. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The register cannot be written to; nothing was changed. Check the rights on its folder.</source>
        <translation>Impossible d’écrire dans le registre&#xa0;; rien n’a été modifié. Veuillez vérifier les droits d’accès à son dossier.</translation>
    </message>
    <message>
        <source>The register is damaged; nothing was changed. Open the latest copy from its backups.</source>
        <translation>Le registre est endommagé&#xa0;; rien n’a été modifié. Veuillez ouvrir la dernière copie parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the register; nothing was changed. Check the drive.</source>
        <translation>Le disque n’a pas permis de lire ou d’écrire le registre&#xa0;; rien n’a été modifié. Veuillez vérifier le disque.</translation>
    </message>
    <message>
        <source>This does not fit with what is in the register; nothing was changed. Look at the entry as it is now and try again.</source>
        <translation>Cela ne concorde pas avec le contenu du registre&#xa0;; rien n’a été modifié. Veuillez examiner l’inscription dans son état actuel et réessayer.</translation>
    </message>
    <message>
        <source>An entry is too long to be kept; nothing was changed. Shorten it.</source>
        <translation>Une inscription est trop longue pour être conservée&#xa0;; rien n’a été modifié. Veuillez la raccourcir.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed in the register.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;; rien n’a été modifié dans le registre.</translation>
    </message>
    <message>
        <source>There was not enough memory; nothing was changed in the register.</source>
        <translation>La mémoire était insuffisante&#xa0;; rien n’a été modifié dans le registre.</translation>
    </message>
    <message>
        <source>The disk is full; the file was not written. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;; le fichier n’a pas été enregistré. Veuillez libérer de l’espace et réessayer.</translation>
    </message>
    <message>
        <source>The folder cannot be written to; the file was not written. Choose another folder.</source>
        <translation>Impossible d’écrire dans le dossier&#xa0;; le fichier n’a pas été enregistré. Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The folder does not exist; the file was not written. Choose another folder.</source>
        <translation>Le dossier n’existe pas&#xa0;; le fichier n’a pas été enregistré. Veuillez choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The disk refused the file; it was not written. Check the drive.</source>
        <translation>Le disque a refusé le fichier&#xa0;; celui-ci n’a pas été enregistré. Veuillez vérifier le disque.</translation>
    </message>
    <message>
        <source>The register has no note verbale “%1”.</source>
        <translation>Le registre n’a pas de note verbale «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several notes verbales bear the reference “%1”; give the uid of one.</source>
        <translation>Plusieurs notes verbales portent la référence «&#xa0;%1&#xa0;»&#xa0;; indiquez l’identifiant de l’une d’elles.</translation>
    </message>
    <message>
        <source>The decision is not in the register any more.</source>
        <translation>La décision n’est plus au registre.</translation>
    </message>
    <message>
        <source>The register has no such entry; nothing was changed.</source>
        <translation>Le registre n’a pas cette inscription&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A change of this register was broken off and has to be taken back before it can be read. Open it once where it can be written to.</source>
        <translation>Une modification de ce registre a été interrompue et doit être annulée avant qu’il puisse être lu. Ouvrez-le une fois là où l’écriture est possible.</translation>
    </message>
</context>
<context>
    <name>SurveyColumnsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) would come in.</source>
        <translation>
            <numerusform>%Ln ligne serait reçue.</numerusform>
            <numerusform>%Ln lignes seraient reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were never submitted; they are kept apart.</source>
        <translation>
            <numerusform>%Ln ligne n’a jamais été envoyée&#xa0;; elle est conservée à part.</numerusform>
            <numerusform>%Ln lignes n’ont jamais été envoyées&#xa0;; elles sont conservées à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) name no person or no vacancy of the session.</source>
        <translation>
            <numerusform>%Ln ligne n’indique aucune personne ou aucun mandat à pourvoir de la session.</numerusform>
            <numerusform>%Ln lignes n’indiquent aucune personne ou aucun mandat à pourvoir de la session.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the response</source>
        <translation>Numéro de la réponse</translation>
    </message>
    <message>
        <source>Date of submission</source>
        <translation>Date d’envoi</translation>
    </message>
    <message>
        <source>Sociocultural region</source>
        <translation>Région socioculturelle</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Kept as a further answer</source>
        <translation>Conservé comme autre réponse</translation>
    </message>
</context>
<context>
    <name>SurveyReader</name>
    <message>
        <source>The table has no column for the family name. Check that it is an export of the survey, with its headings in the first row.</source>
        <translation>Le tableau n’a pas de colonne pour le nom de famille. Veuillez vérifier qu’il s’agit bien d’un export du questionnaire, avec les intitulés sur la première ligne.</translation>
    </message>
    <message>
        <source>The export of the survey has headings but no rows.</source>
        <translation>L’export du questionnaire contient des intitulés, mais aucune ligne.</translation>
    </message>
    <message>
        <source>The survey has no column for the date of submission, so that no row of it counts as received.</source>
        <translation>Le questionnaire n’a pas de colonne pour la date de soumission, de sorte qu’aucune de ses lignes n’est considérée comme reçue.</translation>
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
        <translation>Agent</translation>
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
    <message>
        <source>Reply to a note verbale</source>
        <translation>Réponse à une note verbale</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Legal system</source>
        <translation>Système juridique</translation>
    </message>
    <message>
        <source>Step of a session</source>
        <translation>Étape d’une session</translation>
    </message>
    <message>
        <source>Candidate to be ranked</source>
        <translation>Candidat à classer</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ranking by a reader</source>
        <translation>Classement d’un lecteur</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Condition of a vacancy</source>
        <translation>Condition d’un mandat à pourvoir</translation>
    </message>
    <message>
        <source>Ruling on a conflict</source>
        <translation>Avis sur un conflit</translation>
    </message>
    <message>
        <source>Chair of the Group</source>
        <translation>Présidence du Groupe</translation>
    </message>
    <message>
        <source>Member of the Group</source>
        <translation>Membre du Groupe</translation>
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
        <source>Scheme of regions</source>
        <translation>Découpage régional</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Édition des règles</translation>
    </message>
    <message>
        <source>Confirmation of a rule</source>
        <translation>Confirmation d’une règle</translation>
    </message>
    <message>
        <source>Scheme of seats</source>
        <translation>Découpage des sièges</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>Ruling on a difference</source>
        <translation>Différence tranchée</translation>
    </message>
    <message>
        <source>Two persons kept apart</source>
        <translation>Deux personnes distinctes</translation>
    </message>
    <message>
        <source>Wording of forms</source>
        <translation>Libellé de formulaire</translation>
    </message>
    <message>
        <source>Version chosen</source>
        <translation>Version choisie</translation>
    </message>
    <message>
        <source>Dialogue with the Council</source>
        <translation>Dialogue avec le Conseil</translation>
    </message>
    <message>
        <source>Document of a mandate</source>
        <translation>Document d’un mandat</translation>
    </message>
    <message>
        <source>Resolution of a mandate</source>
        <translation>Résolution d’un mandat</translation>
    </message>
    <message>
        <source>State reminded</source>
        <translation>État relancé</translation>
    </message>
    <message>
        <source>Source of a correction</source>
        <translation>Source d’une correction</translation>
    </message>
    <message>
        <source>Setting of the office</source>
        <translation>Réglage du bureau</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The template holds macros; save it as a Word document (.docx).</source>
        <translation>Le modèle contient des macros&#xa0;; enregistrez-le comme document Word (.docx).</translation>
    </message>
    <message>
        <source>The template holds another file; take it out of the template.</source>
        <translation>Le modèle contient un autre fichier&#xa0;; retirez-le du modèle.</translation>
    </message>
    <message>
        <source>The template refers to a picture or template kept elsewhere; put the picture into it, or unlink it.</source>
        <translation>Le modèle renvoie à une image ou à un modèle conservé ailleurs&#xa0;; insérez l’image dans le modèle, ou supprimez le lien.</translation>
    </message>
</context>
<context>
    <name>TemplateProblem</name>
    <message>
        <source>This document has no field “%1”.</source>
        <translation>Ce document n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” stands only between {each %2} and its {end}.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» ne peut figurer qu’entre {each %2} et son {end}.</translation>
    </message>
    <message>
        <source>The field “%1” is internal and may not stand in a public document.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est interne et ne peut pas figurer dans un document public.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The format of “%1” does not suit this field.</source>
        <translation>Le format de «&#xa0;%1&#xa0;» ne convient pas à ce champ.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to repeat here.</source>
        <translation>Il n’y a rien du nom de «&#xa0;%1&#xa0;» à répéter ici.</translation>
    </message>
    <message>
        <source>“%1” has no {end}.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de {end}.</translation>
    </message>
    <message>
        <source>“%1” ends or continues nothing that was begun.</source>
        <translation>«&#xa0;%1&#xa0;» ne termine ni ne poursuit rien qui ait été ouvert.</translation>
    </message>
    <message>
        <source>“%1” and its {end} do not fit what stands between them: begin and end it in the same table, or in paragraphs of their own.</source>
        <translation>«&#xa0;%1&#xa0;» et son {end} ne s’accordent pas avec ce qui les sépare&#xa0;: ouvrez-le et fermez-le dans le même tableau, ou dans des paragraphes à part.</translation>
    </message>
    <message>
        <source>The brace before “%1” is not closed.</source>
        <translation>L’accolade ouverte avant «&#xa0;%1&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>The closing brace after “%1” has no opening one.</source>
        <translation>L’accolade fermante après «&#xa0;%1&#xa0;» n’a pas d’accolade ouvrante.</translation>
    </message>
    <message>
        <source>The template has tracked changes; accept or reject them all first.</source>
        <translation>Le modèle contient des modifications suivies&#xa0;; acceptez-les ou refusez-les toutes d’abord.</translation>
    </message>
    <message>
        <source>A template cannot hold this: %1.</source>
        <translation>Un modèle ne peut pas contenir ceci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>Call for applications</source>
        <translation>Appel à candidatures</translation>
    </message>
    <message>
        <source>Deadline for applications</source>
        <translation>Clôture des candidatures</translation>
    </message>
    <message>
        <source>Public list of eligible candidates</source>
        <translation>Liste publique des candidats éligibles</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Report of the Consultative Group</source>
        <translation>Rapport du Groupe consultatif</translation>
    </message>
    <message>
        <source>List of the President</source>
        <translation>Liste de la présidence</translation>
    </message>
    <message>
        <source>Opening of the session</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <source>Appointment by the Council</source>
        <translation>Nomination par le Conseil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No date is set</source>
        <translation>Sans date fixée</translation>
    </message>
    <message>
        <source>%1 (to be confirmed by an officer)</source>
        <translation>%1 (à confirmer par un agent)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyListReader</name>
    <message>
        <source>Entry %1 bears the mark %2, whose note is not in the text.</source>
        <translation>L’entrée %1 porte l’appel de note %2, dont la note ne figure pas dans le texte.</translation>
    </message>
    <message>
        <source>Entry %1 speaks of a seat that was not understood.</source>
        <translation>L’entrée %1 mentionne un siège qui n’a pas été compris.</translation>
    </message>
    <message>
        <source>The text announces %1 mandates but lists %2.</source>
        <translation>Le texte annonce %1 mandats, mais en énumère %2.</translation>
    </message>
    <message numerus="yes">
        <source>Entry %1 stands for %n seat(s).</source>
        <translation>
            <numerusform>La rubrique %1 vaut pour %n siège.</numerusform>
            <numerusform>La rubrique %1 vaut pour %n sièges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Act %1 does not fit its seal: the journal was altered.</source>
        <translation>L’acte %1 ne correspond pas à son sceau&#xa0;: le journal a été altéré.</translation>
    </message>
    <message>
        <source>No act accounts for the present state of %1.</source>
        <translation>Aucun acte ne justifie l’état actuel de %1.</translation>
    </message>
    <message>
        <source>The stored file %1 is missing or was altered.</source>
        <translation>Le fichier conservé %1 est manquant ou a été altéré.</translation>
    </message>
</context>
<context>
    <name>ViewPlace</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Notes verbales</source>
        <translation>Notes verbales</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tables de référence</translation>
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
    <message>
        <source>Call for applications</source>
        <translation>Appel à candidatures</translation>
    </message>
    <message>
        <source>Extension of a call</source>
        <translation>Prolongation d’un appel</translation>
    </message>
    <message>
        <source>Request for input</source>
        <translation>Demande de contributions</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
</context>
<context>
    <name>greffier::Register</name>
    <message>
        <source>No call for applications was found in the file; nothing was taken in.</source>
        <translation>Aucun appel à candidatures n’a été trouvé dans le fichier&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>The call does not say for which session it is; nothing was taken in.</source>
        <translation>L’appel à candidatures n’indique pas pour quelle session il est lancé&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>This call is in the register already.</source>
        <translation>Cet appel à candidatures figure déjà au registre.</translation>
    </message>
    <message>
        <source>There is no reason “%1”. Choose one of the reasons of the register.</source>
        <translation>Il n’existe pas de motif «&#xa0;%1&#xa0;». Veuillez choisir l’un des motifs du registre.</translation>
    </message>
    <message>
        <source>The application is not in the register any more.</source>
        <translation>La candidature ne figure plus au registre.</translation>
    </message>
    <message>
        <source>Please write the ground on which the finding is set aside.</source>
        <translation>Veuillez indiquer par écrit le motif pour lequel la constatation est écartée.</translation>
    </message>
    <message>
        <source>The rule %1 finds nothing against this application; there is nothing to waive.</source>
        <translation>La règle %1 n’oppose aucune constatation à cette candidature&#xa0;; il n’y a rien à écarter.</translation>
    </message>
    <message>
        <source>Only applications for this vacancy can stand on its list.</source>
        <translation>Seules des candidatures à ce mandat à pourvoir peuvent figurer sur sa liste.</translation>
    </message>
    <message>
        <source>There is no call for session %1 in the register. Take the call in first.</source>
        <translation>Le registre ne contient aucun appel à candidatures pour la session %1. Veuillez d’abord y reprendre l’appel.</translation>
    </message>
    <message>
        <source>There is no call for session %1 in the register.</source>
        <translation>Le registre ne contient aucun appel à candidatures pour la session %1.</translation>
    </message>
    <message>
        <source>There is no act %1.</source>
        <translation>Il n’existe pas d’acte %1.</translation>
    </message>
    <message>
        <source>The database does not hold together: %1</source>
        <translation>La base de données n’est pas cohérente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody can stand on one list twice.</source>
        <translation>Personne ne peut figurer deux fois sur la même liste.</translation>
    </message>
    <message>
        <source>The register has no mandate of that title.</source>
        <translation>Le registre n’a pas de mandat de ce titre.</translation>
    </message>
    <message>
        <source>No seat is forecast to fall vacant at session %1.</source>
        <translation>Aucun siège ne devrait devenir vacant à la session %1.</translation>
    </message>
    <message>
        <source>The file is no note verbale; nothing was taken in.</source>
        <translation>Le fichier n’est pas une note verbale&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This note is in the register already.</source>
        <translation>Cette note est déjà dans le registre.</translation>
    </message>
    <message>
        <source>Say who replied and on which day.</source>
        <translation>Indiquez qui a répondu et quel jour.</translation>
    </message>
    <message>
        <source>Please write why the deadline is changed.</source>
        <translation>Veuillez écrire pourquoi la date limite est modifiée.</translation>
    </message>
    <message>
        <source>The new deadline needs a day and a time zone.</source>
        <translation>La nouvelle date limite doit comporter un jour et un fuseau horaire.</translation>
    </message>
    <message>
        <source>No ranking is open for this vacancy; nothing was changed.</source>
        <translation>Aucun classement n’est ouvert pour ce mandat à pourvoir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Please give the view a name.</source>
        <translation>Veuillez donner un nom à la vue.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>Please write why the Consultative Group adds a candidate from outside the public list.</source>
        <translation>Veuillez écrire pourquoi le Groupe consultatif ajoute une personne qui n’est pas sur la liste publique.</translation>
    </message>
    <message>
        <source>An independent ranking needs two readers and two candidates.</source>
        <translation>Un classement indépendant demande deux lecteurs et deux candidats.</translation>
    </message>
    <message>
        <source>Only applications for this vacancy can be ranked for it.</source>
        <translation>Seules les candidatures à ce mandat à pourvoir peuvent y être classées.</translation>
    </message>
    <message>
        <source>A ranking is open for this vacancy already. Close it first.</source>
        <translation>Un classement est déjà ouvert pour ce mandat à pourvoir. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody can be ranked twice.</source>
        <translation>Personne ne peut être classé deux fois.</translation>
    </message>
    <message>
        <source>%1 is none of the readers, who are %2.</source>
        <translation>%1 n’est pas un des lecteurs, qui sont %2.</translation>
    </message>
    <message>
        <source>Only the candidates of this round can be ranked.</source>
        <translation>Seuls les candidats de ce classement peuvent être classés.</translation>
    </message>
    <message>
        <source>There is no such time on that day. Choose another time, or another zone.</source>
        <translation>Cette heure n’existe pas ce jour-là. Choisissez une autre heure ou un autre fuseau.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write one like Europe/Zurich.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire. Écrivez-en un comme Europe/Zurich.</translation>
    </message>
    <message>
        <source>Interviews are held in one of the six official languages: %1.</source>
        <translation>Les entretiens se tiennent dans une des six langues officielles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An interview is held by one of these: %1.</source>
        <translation>Un entretien se tient par l’un de ces moyens&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no step “%1”; there are %2.</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>%1 %2 cannot stand on the list while a confirmed conflict of interest holds the application. Dismiss the conflict with a reason, or decide on the application despite it.</source>
        <translation>%1 %2 ne peut figurer sur la liste tant qu’un conflit d’intérêts confirmé retient la candidature. Écartez le conflit avec un motif, ou décidez de la candidature malgré lui.</translation>
    </message>
    <message>
        <source>Nobody can be appointed to vacancy %1 until the resolution that extends the mandate is entered, or a ground is given for going against the condition.</source>
        <translation>Personne ne peut être nommé au mandat à pourvoir %1 tant que la résolution qui proroge le mandat n’est pas saisie ou qu’un motif n’est pas donné pour passer outre à la condition.</translation>
    </message>
    <message>
        <source>A confirmed conflict of interest holds back: %1. Dismiss it with a reason, or decide on the application alone, with a ground for going against it.</source>
        <translation>Un conflit d’intérêts confirmé retient&#xa0;: %1. Écartez-le avec un motif, ou décidez de cette seule candidature en motivant de passer outre.</translation>
    </message>
    <message>
        <source>Please write in what you differ from the decision.</source>
        <translation>Veuillez écrire en quoi vous ne partagez pas la décision.</translation>
    </message>
    <message>
        <source>Please write why the conflict of interest is dismissed.</source>
        <translation>Veuillez écrire pourquoi le conflit d’intérêts est écarté.</translation>
    </message>
    <message>
        <source>Please write in what the conflict of interest lies.</source>
        <translation>Veuillez écrire en quoi consiste le conflit d’intérêts.</translation>
    </message>
    <message>
        <source>The appointment to this vacancy depends on no condition; there is nothing to enter.</source>
        <translation>La nomination à ce mandat ne dépend d’aucune condition&#xa0;; il n’y a rien à saisir.</translation>
    </message>
    <message>
        <source>Please give the resolution that extends the mandate.</source>
        <translation>Veuillez indiquer la résolution qui proroge le mandat.</translation>
    </message>
    <message>
        <source>Please write the reason; nothing was changed.</source>
        <translation>Veuillez écrire le motif&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no region “%1” in the scheme “%2”; nothing was changed.</source>
        <translation>Il n’y a pas de région «&#xa0;%1&#xa0;» dans le découpage «&#xa0;%2&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is an edition “%1” already; decisions name it. Give the new one another name.</source>
        <translation>Il existe déjà une édition «&#xa0;%1&#xa0;», que des décisions citent. Donnez un autre nom à la nouvelle.</translation>
    </message>
    <message>
        <source>Please write what was read that confirms the rule.</source>
        <translation>Veuillez écrire ce qui a été lu et confirme la règle.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The source of the rule %1 was read; it needs no confirmation.</source>
        <translation>La source de la règle %1 a été lue&#xa0;; elle n’a pas besoin de confirmation.</translation>
    </message>
    <message>
        <source>A reason needs a code and a text.</source>
        <translation>Un motif demande un code et un texte.</translation>
    </message>
    <message>
        <source>There is a reason “%1” already.</source>
        <translation>Il existe déjà un motif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A region needs a scheme and a code.</source>
        <translation>Une région demande un découpage et un code.</translation>
    </message>
    <message>
        <source>There is a region “%1” in this scheme already.</source>
        <translation>Il existe déjà une région «&#xa0;%1&#xa0;» dans ce découpage.</translation>
    </message>
    <message>
        <source>There is no State “%1”; nothing was changed.</source>
        <translation>Il n’y a pas d’État «&#xa0;%1&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A sociocultural region is that of a people; no State is a member of one. Nothing was changed.</source>
        <translation>Une région socioculturelle est celle d’un peuple&#xa0;; aucun État n’en est membre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The State “%1” is not in the group “%2”; nothing was changed.</source>
        <translation>L’État «&#xa0;%1&#xa0;» n’est pas dans le groupe «&#xa0;%2&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no mandate “%1”; nothing was changed.</source>
        <translation>Il n’y a pas de mandat «&#xa0;%1&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no scheme of regions “%1”; nothing was changed.</source>
        <translation>Il n’y a pas de découpage régional «&#xa0;%1&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A member of the Consultative Group needs a name and a State.</source>
        <translation>Un membre du Groupe consultatif doit avoir un nom et un État.</translation>
    </message>
    <message>
        <source>A member of the Consultative Group needs a first day, and a last day after it.</source>
        <translation>Un membre du Groupe consultatif doit avoir un premier jour, et un dernier jour qui le suit.</translation>
    </message>
    <message>
        <source>There is no such member of the Consultative Group, or no such session.</source>
        <translation>Ce membre du Groupe consultatif, ou cette session, n’existe pas.</translation>
    </message>
    <message>
        <source>The template was not added (%1): %2</source>
        <translation>Le modèle n’a pas été ajouté (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The document is not written in the language “%1”.</source>
        <translation>Le document n’est pas rédigé dans la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the section, the field and the wording of the label.</source>
        <translation>Donnez la section, le champ et le libellé.</translation>
    </message>
    <message>
        <source>This wording is known already.</source>
        <translation>Ce libellé est déjà connu.</translation>
    </message>
    <message>
        <source>The applicant is not in the register any more.</source>
        <translation>Le candidat n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>Please write how it is known that these are two persons.</source>
        <translation>Écrivez comment on sait qu’il s’agit de deux personnes.</translation>
    </message>
    <message>
        <source>Name two different applicants.</source>
        <translation>Nommez deux candidats différents.</translation>
    </message>
    <message>
        <source>That is in the register already.</source>
        <translation>Cela figure déjà dans le registre.</translation>
    </message>
    <message>
        <source>The file is not in the register any more.</source>
        <translation>Le fichier n’est plus dans le registre.</translation>
    </message>
    <message>
        <source>The file is filed already; undo that act first.</source>
        <translation>Le fichier est déjà classé&#xa0;; annulez d’abord cet acte.</translation>
    </message>
    <message>
        <source>An officer said whose it is.</source>
        <translation>Un agent a dit à qui il appartient.</translation>
    </message>
    <message>
        <source>Give the family name of the new applicant; the file does not say it.</source>
        <translation>Donnez le nom de famille du nouveau candidat&#xa0;; le fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>Say for which vacancy the file is.</source>
        <translation>Veuillez indiquer quel mandat à pourvoir le fichier concerne.</translation>
    </message>
    <message>
        <source>Please write the reason why the file is skipped.</source>
        <translation>Écrivez pourquoi le fichier est ignoré.</translation>
    </message>
    <message>
        <source>Please write why this value is right.</source>
        <translation>Écrivez pourquoi cette valeur est exacte.</translation>
    </message>
    <message>
        <source>Please write why this version counts.</source>
        <translation>Écrivez pourquoi cette version fait foi.</translation>
    </message>
    <message>
        <source>There is no value to be entered.</source>
        <translation>Il n’y a pas de valeur à saisir.</translation>
    </message>
    <message>
        <source>The register has this entry already; correct it instead.</source>
        <translation>Le registre a déjà cette inscription&#xa0;; corrigez-la plutôt.</translation>
    </message>
    <message>
        <source>There is no mandate “%1”.</source>
        <translation>Il n’y a pas de mandat «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This entry cannot be removed; undo the act that added it, or mark it as ended.</source>
        <translation>Cette inscription ne peut être retirée&#xa0;; annulez l’acte qui l’a ajoutée ou marquez-la comme terminée.</translation>
    </message>
    <message>
        <source>The register has no such entry; nothing was changed.</source>
        <translation>Le registre n’a pas cette inscription&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” has answered, or was not asked; no reminder was recorded.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu ou n’a pas été sollicité&#xa0;; aucun rappel n’a été enregistré.</translation>
    </message>
    <message>
        <source>Every State has answered; no reminder was recorded.</source>
        <translation>Tous les États ont répondu&#xa0;; aucun rappel n’a été enregistré.</translation>
    </message>
    <message>
        <source>A reminder is written in one of ar, en, es, fr, ru, zh.</source>
        <translation>Un rappel s’écrit dans l’une de ces langues&#xa0;: ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Only of a request for input that was sent can anybody be reminded.</source>
        <translation>Un rappel ne peut porter que sur une demande de contributions qui a été envoyée.</translation>
    </message>
    <message>
        <source>Please give at least the family name.</source>
        <translation>Veuillez donner au moins le nom de famille.</translation>
    </message>
    <message>
        <source>The vacancy is not in the register any more.</source>
        <translation>Le mandat à pourvoir ne figure plus au registre.</translation>
    </message>
    <message>
        <source>This person stands for the vacancy already; add the application.</source>
        <translation>Cette personne est déjà candidate à ce mandat&#xa0;; ajoutez la candidature.</translation>
    </message>
    <message>
        <source>In %1 there is nothing to choose beside the query.</source>
        <translation>Dans «&#xa0;%1&#xa0;», il n’y a rien à choisir en plus de la requête.</translation>
    </message>
    <message>
        <source>In %1 there is no choice “%2”; there are %3.</source>
        <translation>Dans «&#xa0;%1&#xa0;», il n’y a pas de choix «&#xa0;%2&#xa0;»&#xa0;; il y a %3.</translation>
    </message>
    <message>
        <source>There is no view “%1” in %2.</source>
        <extracomment>%2 is a place of the window</extracomment>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2 cannot stand on the list. Not met: %3. Waive the finding on a written ground first.</source>
        <translation>%1 %2 ne peut pas figurer sur la liste. Règle non respectée&#xa0;: %3. Veuillez d’abord écarter la constatation, avec un motif écrit.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ApplicationsList</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
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
        <translation>Mandat à pourvoir</translation>
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
    <name>greffier::ui::ArrivalsChart</name>
    <message>
        <source>Arrivals by day</source>
        <translation>Arrivées par jour</translation>
    </message>
    <message>
        <source>No receipt tells a day of arrival.</source>
        <translation>Aucun accusé de réception ne dit le jour d’arrivée.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
</context>
<context>
    <name>greffier::ui::BalanceChart</name>
    <message>
        <source>Balance of the list</source>
        <translation>Équilibre de la liste</translation>
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
        <translation>Date &amp;limite</translation>
    </message>
    <message>
        <source>&amp;Time of the deadline</source>
        <translation>He&amp;ure limite</translation>
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
        <translation>Lu ici, %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>greffier::ui::CandidateActs</name>
    <message>
        <source>The interview of %1 is arranged.</source>
        <translation>L’entretien de %1 est fixé.</translation>
    </message>
    <message>
        <source>The candidate stands on the list as an addition of the Consultative Group.</source>
        <translation>La personne figure sur la liste comme ajout du Groupe consultatif.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ChartsDialog</name>
    <message>
        <source>Arrivals and balance</source>
        <translation>Arrivées et équilibre</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Les mêmes chiffres en texte</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Arrivals by day in Geneva; late ones are hatched</source>
        <translation>Arrivées par jour à Genève&#xa0;; les tardives sont hachurées</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ChooserDialog</name>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Rien ne correspond à ces lettres.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
</context>
<context>
    <name>greffier::ui::CompareDialog</name>
    <message>
        <source>Compare candidates</source>
        <translation>Comparer des candidats</translation>
    </message>
    <message>
        <source>Candidates to compare</source>
        <translation>Candidats à comparer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Choose two to four candidates.</source>
        <translation>Choisissez deux à quatre candidats.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ConditionDialog</name>
    <message>
        <source>Adopted &amp;on</source>
        <translation>Adoptée &amp;le</translation>
    </message>
    <message>
        <source>Extension of the mandate</source>
        <translation>Prorogation du mandat</translation>
    </message>
    <message>
        <source>The mandate was extended</source>
        <translation>Le mandat a été prorogé</translation>
    </message>
    <message>
        <source>The mandate was not extended</source>
        <translation>Le mandat n’a pas été prorogé</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ConflictDialog</name>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Another conflict</source>
        <translation>Un autre conflit</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>&amp;Conflict</source>
        <translation>&amp;Conflit</translation>
    </message>
    <message>
        <source>&amp;Ruling</source>
        <translation>&amp;Avis</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Se prononcer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the state of a conflict of interest, and its reason</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>greffier::ui::CorrectDialog</name>
    <message>
        <source>Use a passage for a field</source>
        <translation>Utiliser un passage pour un champ</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>greffier::ui::DecideDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %Ln application(s)</source>
        <translation>
            <numerusform>Décision sur %Ln candidature</numerusform>
            <numerusform>Décision sur %Ln candidatures</numerusform>
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
    <message>
        <source>&amp;Despite this, because</source>
        <translation>&amp;Malgré cela, parce que</translation>
    </message>
    <message>
        <source>&amp;First day of the term</source>
        <translation>&amp;Premier jour de la période</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>“%1” does not usually follow “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne suit pas d’habitude «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>An exclusion stands against %Ln application(s):</source>
        <extracomment>the applications and the rules follow, a line each</extracomment>
        <translation>
            <numerusform>Une exclusion vise %Ln candidature&#xa0;:</numerusform>
            <numerusform>Des exclusions visent %Ln candidatures&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a usual reason for “%2”.</source>
        <extracomment>a reason and a status</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif habituel pour «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>greffier::ui::Desk</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A few letters of a person, mandate, symbol, note verbale or session</source>
        <translation>Quelques lettres d’une personne, d’un mandat, d’une cote, d’une note verbale ou d’une session</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>greffier::ui::DifferenceDialog</name>
    <message>
        <source>Which is right?</source>
        <translation>Laquelle des données est exacte&#xa0;?</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>La donnée exacte est</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
</context>
<context>
    <name>greffier::ui::DocumentExport</name>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Choisir un dossier pour les lettres</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Documents of that kind (*.%1)</source>
        <translation>Documents de ce type (*.%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln lettre enregistrée dans %1.</numerusform>
            <numerusform>%Ln lettres enregistrées dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greffier::ui::DocumentPane</name>
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
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>Shows the text, from which a passage can be selected</source>
        <translation>Montre le texte, dans lequel on peut sélectionner un passage</translation>
    </message>
    <message>
        <source>&amp;Use for a field…</source>
        <translation>&amp;Utiliser pour un champ…</translation>
    </message>
    <message>
        <source>Takes the selected passage over into a field, with its place</source>
        <translation>Reprend le passage sélectionné dans un champ, avec son endroit</translation>
    </message>
    <message>
        <source>Rows of the document</source>
        <translation>Lignes du document</translation>
    </message>
</context>
<context>
    <name>greffier::ui::DossierActs</name>
    <message>
        <source>The finding %1 is waived.</source>
        <extracomment>the id of a rule</extracomment>
        <translation>La constatation %1 est écartée.</translation>
    </message>
    <message>
        <source>The difference is settled; the findings follow.</source>
        <translation>La divergence est tranchée&#xa0;; les constatations suivent.</translation>
    </message>
    <message>
        <source>The value is corrected; what was read before is kept.</source>
        <translation>La valeur est corrigée&#xa0;; ce qui avait été lu est conservé.</translation>
    </message>
    <message>
        <source>Which version counts</source>
        <translation>Quelle version fait foi</translation>
    </message>
    <message>
        <source>%1 is to count as the form, whatever the receipts say.</source>
        <translation>%1 doit faire foi comme formulaire, quoi que disent les accusés de réception.</translation>
    </message>
    <message>
        <source>This version counts now; the findings follow.</source>
        <translation>Cette version fait désormais foi&#xa0;; les constatations suivent.</translation>
    </message>
    <message>
        <source>Select the one application whose value it is.</source>
        <translation>Ne sélectionnez que la candidature à laquelle appartient cette valeur.</translation>
    </message>
    <message>
        <source>The document that is open belongs to another application. Open a document of the one selected.</source>
        <translation>Le document ouvert appartient à une autre candidature. Ouvrez un document de celle qui est sélectionnée.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::DoubleActs</name>
    <message>
        <source>The two are one applicant now. Undo parts them again.</source>
        <translation>Les deux ne font plus qu’un candidat. Annuler l’acte les sépare de nouveau.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>%1 and %2 are two persons; they will not be proposed as one again.</source>
        <translation>%1 et %2 sont deux personnes&#xa0;; elles ne seront plus proposées comme une seule.</translation>
    </message>
    <message>
        <source>Noted: these are two persons.</source>
        <translation>C’est noté&#xa0;: il s’agit de deux personnes.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::DraftReviewDialog</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Replies before</source>
        <translation>Réponses avant le</translation>
    </message>
    <message>
        <source>Replies by</source>
        <translation>Réponses au plus tard le</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>The office &amp;sent this note</source>
        <translation>Cette note a été &amp;envoyée par le bureau</translation>
    </message>
    <message>
        <source>Note verbale as understood</source>
        <translation>La note verbale telle que comprise</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>&amp;Admit the note</source>
        <translation>Enregistrer la &amp;note</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Admit what is new</source>
        <translation>Enregistrer ce qui est &amp;nouveau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What was understood, field by field</source>
        <translation>Ce qui a été compris, champ par champ</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
</context>
<context>
    <name>greffier::ui::EntryDialog</name>
    <message>
        <source>%1, or empty</source>
        <extracomment>%1 is a day as it is to be written: &quot;31/05/2024&quot;</extracomment>
        <translation>%1, ou rien</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ExportDialog</name>
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
    <message>
        <source>%1 (internal)</source>
        <comment>name of a document</comment>
        <translation>%1 (interne)</translation>
    </message>
    <message>
        <source>Export a document</source>
        <translation>Exporter un document</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Values separated by commas (CSV)</source>
        <translation>Valeurs séparées par des virgules (CSV)</translation>
    </message>
    <message>
        <source>Drafts of mails, one for each candidate</source>
        <translation>Brouillons de messages, un par candidat</translation>
    </message>
    <message>
        <source>A file for &amp;each candidate</source>
        <translation>Un fichier par &amp;candidat</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Au su&amp;jet de</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>L&amp;iste</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln application(s) selected</source>
        <translation>
            <numerusform>La candidature choisie</numerusform>
            <numerusform>Les %Ln candidatures choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Vacancy %1</source>
        <translation>Mandat à pourvoir %1</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Toute la session</translation>
    </message>
</context>
<context>
    <name>greffier::ui::FieldsModel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Typed in Word</source>
        <translation>À saisir dans Word</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce qu’il donne</translation>
    </message>
</context>
<context>
    <name>greffier::ui::FileLine</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>greffier::ui::FilingPanel</name>
    <message>
        <source>%1 (%2 points of 100)</source>
        <extracomment>what speaks for an applicant, and how strongly</extracomment>
        <translation>%1 (%2 points sur 100)</translation>
    </message>
    <message>
        <source>The file does not name this applicant.</source>
        <translation>Le fichier ne nomme pas ce candidat.</translation>
    </message>
    <message>
        <source>Nobody in the register is named in the file.</source>
        <translation>Le fichier ne nomme personne du registre.</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>C&amp;andidat</translation>
    </message>
    <message>
        <source>&amp;Vacancy</source>
        <translation>&amp;Mandat à pourvoir</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>Pa&amp;rtie</translation>
    </message>
    <message>
        <source>S&amp;kip because</source>
        <translation>I&amp;gnorer parce que</translation>
    </message>
    <message>
        <source>What the picture of the file shows:</source>
        <translation>Ce que montre l’image du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>It is no part of an application.</source>
        <translation>Il ne fait partie d’aucune candidature.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Il est illisible.</translation>
    </message>
    <message>
        <source>It was sent by mistake.</source>
        <translation>Il a été envoyé par erreur.</translation>
    </message>
    <message>
        <source>It was sent again since.</source>
        <translation>Il a été renvoyé depuis.</translation>
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
    <name>greffier::ui::FindingsGrid</name>
    <message>
        <source>Grid of findings</source>
        <translation>Grille des constatations</translation>
    </message>
</context>
<context>
    <name>greffier::ui::FindingsGridModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a rule, what it says, and its legal source</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>To be confirmed by an officer.</source>
        <translation>À confirmer par un agent.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Écartée par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>greffier::ui::FormLabelsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Wordings of forms</source>
        <translation>Libellés des formulaires</translation>
    </message>
    <message>
        <source>What a new layout of the form calls its sections and fields. The wordings the program knows need no entry here.</source>
        <translation>Les noms qu’une nouvelle présentation du formulaire donne à ses sections et à ses champs. Les libellés que le programme connaît n’ont pas à figurer ici.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Head of the form</source>
        <translation>En-tête du formulaire</translation>
    </message>
    <message>
        <source>heading of the section</source>
        <translation>titre de la section</translation>
    </message>
</context>
<context>
    <name>greffier::ui::GroupAdditionDialog</name>
    <message>
        <source>Addition by the Consultative Group</source>
        <translation>Ajout par le Groupe consultatif</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidat</translation>
    </message>
    <message>
        <source>&amp;Public reason</source>
        <translation>Motif &amp;public</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Somebody who did not apply</source>
        <translation>Quelqu’un qui n’a pas présenté de candidature</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>In exceptional circumstances the Group may consider a candidate from outside the public list, if the post justifies it (resolution 5/1, annex, paragraph 50). Somebody who did not apply is marked as such and never stands on the public list.</source>
        <translation>Dans des circonstances exceptionnelles, le Groupe peut prendre en considération une personne qui ne figure pas sur la liste publique, si le poste le justifie (résolution 5/1, annexe, paragraphe 50). Quiconque n’a pas présenté de candidature est signalé comme tel et ne figure jamais sur la liste publique.</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Prénoms</translation>
    </message>
    <message>
        <source>&amp;Nationality</source>
        <translation>&amp;Nationalité</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>G&amp;enre</translation>
    </message>
</context>
<context>
    <name>greffier::ui::GroupDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>C&amp;hairs this session</source>
        <translation>&amp;Préside cette session</translation>
    </message>
    <message>
        <source>Consultative Group</source>
        <translation>Groupe consultatif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Members of the Consultative Group</source>
        <translation>Membres du Groupe consultatif</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>Regional &amp;group</source>
        <translation>&amp;Groupe régional</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day of a period</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a session, and whether each regional group has its member then</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The member is recorded.</source>
        <translation>Le membre est enregistré.</translation>
    </message>
    <message>
        <source>The chair is recorded.</source>
        <translation>La présidence est enregistrée.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::HelpActs</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Greffier</source>
        <translation>À propos de Greffier</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Greffier %1&lt;/h3&gt;&lt;p&gt;Case management for the selection of mandate holders of the Human Rights Council.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It works without any network.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Greffier %1&lt;/h3&gt;&lt;p&gt;Gestion des dossiers de la sélection des titulaires de mandat du Conseil des droits de l’homme.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il fonctionne sans aucun réseau.&lt;/p&gt;</translation>
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
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
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
        <source>%1 The act in the way is “%2”; it is selected in the history.</source>
        <extracomment>%1 is a whole sentence, %2 an act as the list shows it</extracomment>
        <translation>%1 L’acte qui s’y oppose est «&#xa0;%2&#xa0;»&#xa0;; il est sélectionné dans l’historique.</translation>
    </message>
    <message>
        <source>Done again. The history keeps each of these acts.</source>
        <translation>Rétabli. L’historique garde chacun de ces actes.</translation>
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
        <translation>Chaque fichier reçoit son résultat. Ce qui est déjà entré est reconnu&#xa0;; rien n’entre deux fois.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>Fichiers isolés</translation>
    </message>
</context>
<context>
    <name>greffier::ui::InterviewDialog</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connue</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;Candidate’s time zone</source>
        <translation>Fuseau du &amp;candidat</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>&amp;Internal note</source>
        <translation>Note &amp;interne</translation>
    </message>
    <message>
        <source>There is no such time on that day in that zone.</source>
        <translation>Cette heure n’existe pas ce jour-là dans ce fuseau.</translation>
    </message>
    <message>
        <source>For the candidate it is %1.</source>
        <translation>Pour la personne candidate, il est %1.</translation>
    </message>
    <message>
        <source>At the same time there is the interview of %1.</source>
        <translation>L’entretien de %1 a lieu au même moment.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
</context>
<context>
    <name>greffier::ui::KeysModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>greffier::ui::KeysPanel</name>
    <message>
        <source>New &amp;keys:</source>
        <translation>No&amp;uvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>Comme &amp;livré</translation>
    </message>
    <message>
        <source>&amp;All as delivered</source>
        <translation>&amp;Toutes comme livré</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 sert déjà à «&#xa0;%2&#xa0;». Donnez d’abord d’autres touches à cette action.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ListBalance</name>
    <message>
        <source>Terms: %1. Persons: %2.</source>
        <translation>Périodes&#xa0;: %1. Personnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Applications: %1. Persons: %2.</source>
        <translation>Candidatures&#xa0;: %1. Personnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody is on this list yet. Select applications in Sessions and choose “Shortlist”.</source>
        <translation>Personne n’est encore sur cette liste. Choisissez des candidatures dans Sessions, puis «&#xa0;Liste restreinte&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>the title of a rule, its verdict, what it found</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remède&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Balance of this list</source>
        <translation>Équilibre de cette liste</translation>
    </message>
    <message>
        <source>Balance of who applied for the vacancy</source>
        <translation>Équilibre des candidatures au mandat à pourvoir</translation>
    </message>
    <message>
        <source>Balance of who applied for the session</source>
        <translation>Équilibre des candidatures à la session</translation>
    </message>
    <message>
        <source>Balance of who applied in the cycle</source>
        <translation>Équilibre des candidatures du cycle</translation>
    </message>
    <message>
        <source>Balance of the holders in office</source>
        <translation>Équilibre des titulaires en fonction</translation>
    </message>
    <message>
        <source>Of whom the balance is shown</source>
        <translation>Personnes dont l’équilibre est montré</translation>
    </message>
    <message>
        <source>What the rules say of the list</source>
        <translation>Ce que les règles disent de la liste</translation>
    </message>
    <message>
        <source>There are no applications yet. Take them in from the menu “Session”.</source>
        <translation>Il n’y a encore aucune candidature. Recevez-les depuis le menu «&#xa0;Session&#xa0;».</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ListPage</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing in the list fits what is asked above.</source>
        <translation>Rien dans la liste ne répond à ce qui est demandé ci-dessus.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::MainWindow</name>
    <message>
        <source>Greffier</source>
        <translation>Greffier</translation>
    </message>
</context>
<context>
    <name>greffier::ui::MandatesPage</name>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Ce qui prend fin</translation>
    </message>
    <message>
        <source>The mandate expires unless it is extended</source>
        <translation>Le mandat prend fin s’il n’est pas prorogé</translation>
    </message>
    <message>
        <source>Term of %1 ends</source>
        <translation>Fin de fonctions de %1</translation>
    </message>
    <message>
        <source>Six years of %1</source>
        <translation>Six ans de %1</translation>
    </message>
    <message>
        <source>over; nothing later is known</source>
        <translation>échu&#xa0;; rien de postérieur n’est connu</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Find a mandate by title, code or holder</source>
        <translation>Trouver un mandat par titre, code ou titulaire</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>The mandate selected</source>
        <translation>Le mandat sélectionné</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Add to the mandate</source>
        <translation>Ajouter au mandat</translation>
    </message>
    <message>
        <source>What is to be added</source>
        <translation>Ce qui est à ajouter</translation>
    </message>
    <message>
        <source>The call for session %1 is in the register. It is written in six languages from the shortlists’ export.</source>
        <translation>L’appel pour la session %1 est au registre. L’export des listes restreintes l’écrit en six langues.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a field and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ManualWindow</name>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Manual of Greffier</source>
        <translation>Manuel de Greffier</translation>
    </message>
    <message>
        <source>Find words in the manual</source>
        <translation>Chercher des mots dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>greffier::ui::MergeDialog</name>
    <message>
        <source>Merge two applicants who are one person</source>
        <translation>Fusionner deux candidats qui sont une seule personne</translation>
    </message>
    <message>
        <source>stays · applications: %1</source>
        <translation>reste · candidatures&#xa0;: %1</translation>
    </message>
    <message>
        <source>goes into it · applications: %1</source>
        <translation>y est fondu · candidatures&#xa0;: %1</translation>
    </message>
    <message>
        <source>All applications, documents and decisions of both go together. The merge can be undone at any time.</source>
        <translation>Toutes les candidatures, tous les documents et toutes les décisions des deux sont réunis. La fusion peut être annulée à tout moment.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
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
    <name>greffier::ui::MilestoneDialog</name>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Fait le</translation>
    </message>
    <message>
        <source>Day on which it was done</source>
        <translation>Jour où l’étape a été accomplie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>greffier::ui::NotesPage</name>
    <message>
        <source>No reference</source>
        <translation>Sans référence</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, hors délai</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Sans réponse à ce jour</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>Résolutions</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Find a note by any of its words</source>
        <translation>Trouver une note par l’un de ses mots</translation>
    </message>
    <message>
        <source>Notes verbales, latest first</source>
        <translation>Notes verbales, la plus récente en premier</translation>
    </message>
    <message>
        <source>The note selected</source>
        <translation>La note sélectionnée</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>rappelé le %1</translation>
    </message>
    <message>
        <source>%1 (reminded on %2)</source>
        <extracomment>a State, and the day on which it was reminded</extracomment>
        <translation>%1 (rappel le %2)</translation>
    </message>
    <message>
        <source>Select the request for input that was replied to.</source>
        <translation>Choisissez la demande de contributions à laquelle on a répondu.</translation>
    </message>
    <message>
        <source>Select the request for input that was not answered.</source>
        <translation>Choisissez la demande de contributions restée sans réponse.</translation>
    </message>
    <message>
        <source>A reminder to all States that did not answer is among the notes; undo takes it back.</source>
        <translation>Un rappel à tous les États sans réponse figure parmi les notes&#xa0;; annuler l’acte le retire.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Select the request for input that a document is to be written about.</source>
        <translation>Choisissez la demande de contributions sur laquelle un document doit être écrit.</translation>
    </message>
    <message>
        <source>There are no notes verbales in this register yet. Drop a note on this window, or choose its file with “Admit a call” in the menu “Session”.</source>
        <translation>Ce registre ne contient encore aucune note verbale. Déposez une note sur cette fenêtre, ou choisissez son fichier par «&#xa0;Enregistrer un appel&#xa0;» dans le menu «&#xa0;Session&#xa0;».</translation>
    </message>
</context>
<context>
    <name>greffier::ui::OpenCallDialog</name>
    <message>
        <source>A call from the forecast</source>
        <translation>Un appel d’après les prévisions</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Geneva time</source>
        <translation>Heure de Genève</translation>
    </message>
    <message>
        <source>Universal time</source>
        <translation>Temps universel</translation>
    </message>
    <message>
        <source>Seats that the call will list</source>
        <translation>Sièges que l’appel énumérera</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>Date &amp;limite</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>Siè&amp;ges</translation>
    </message>
    <message>
        <source>subject to the extension of the mandate</source>
        <translation>sous réserve de la prorogation du mandat</translation>
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
        <translation>Ne montrer que ce qui est à &amp;vérifier</translation>
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
        <translation>Inachevé</translation>
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
    <name>greffier::ui::PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>greffier::ui::PersonsModel</name>
    <message numerus="yes">
        <source>%Ln other(s) may be this person</source>
        <translation>
            <numerusform>%Ln autre est peut-être cette personne</numerusform>
            <numerusform>%Ln autres sont peut-être cette personne</numerusform>
        </translation>
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
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doute</translation>
    </message>
</context>
<context>
    <name>greffier::ui::PersonsPage</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name, nationality:Mali, group:african …</source>
        <translation>Nom, nationalité:Mali, groupe:africain …</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Only suspected &amp;duplicates</source>
        <translation>&amp;Doublons possibles seulement</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>The applicant selected</source>
        <translation>Le candidat sélectionné</translation>
    </message>
    <message>
        <source>Select an applicant to read about the person here.</source>
        <translation>Sélectionnez un candidat pour lire ici ce qui le concerne.</translation>
    </message>
    <message>
        <source>Legal system</source>
        <translation>Système juridique</translation>
    </message>
    <message>
        <source>Legal tradition, in a few words; empty: not known</source>
        <translation>Tradition juridique, en quelques mots&#xa0;; vide&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>There are no applicants in this register yet. Begin with “Admit a call” in the menu “Session”, then take in the applications it brings.</source>
        <translation>Ce registre ne contient encore aucun candidat. Commencez par «&#xa0;Enregistrer un appel&#xa0;» dans le menu «&#xa0;Session&#xa0;», puis recevez les candidatures qu’il suscite.</translation>
    </message>
    <message>
        <source>There are no applicants in this register yet. Take in applications from the menu “Session”, or drop their folder on this window.</source>
        <translation>Ce registre ne contient encore aucun candidat. Recevez des candidatures depuis le menu «&#xa0;Session&#xa0;», ou déposez leur dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No applicant fits what is asked above.</source>
        <translation>Aucun candidat ne répond à ce qui est demandé ci-dessus.</translation>
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
        <translation>Arrêter&#xa0;; ce qui est fait reste</translation>
    </message>
</context>
<context>
    <name>greffier::ui::QueuePage</name>
    <message>
        <source>Choose the applicant whose file it is, or make a new one.</source>
        <translation>Choisissez le candidat dont c’est le fichier, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The file is filed. Undo takes it back into the queue.</source>
        <translation>Le fichier est classé. Annuler l’acte le remet en attente.</translation>
    </message>
    <message>
        <source>The file is skipped. Undo takes it back into the queue.</source>
        <translation>Le fichier est ignoré. Annuler l’acte le remet en attente.</translation>
    </message>
    <message>
        <source>Files that wait</source>
        <translation>Fichiers en attente</translation>
    </message>
    <message>
        <source>No file waits. What an intake cannot place by itself appears here.</source>
        <translation>Aucun fichier n’attend. Ce qu’une réception ne peut pas classer seule apparaît ici.</translation>
    </message>
    <message>
        <source>Begin with “Admit a call” in the menu “Session”.</source>
        <translation>Commencez par «&#xa0;Enregistrer un appel&#xa0;» dans le menu «&#xa0;Session&#xa0;».</translation>
    </message>
    <message>
        <source>Take in applications from the menu “Session”, or drop their folder on this window.</source>
        <translation>Recevez des candidatures depuis le menu «&#xa0;Session&#xa0;», ou déposez leur dossier sur cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::RankingDialog</name>
    <message>
        <source>Independent ranking</source>
        <translation>Classement indépendant</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Open the ranking</source>
        <translation>&amp;Ouvrir le classement</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Lecteurs</translation>
    </message>
    <message>
        <source>Candidates, the best first</source>
        <translation>Candidats, par ordre de préférence</translation>
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
        <source>&amp;Hand in</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>&amp;Close the ranking</source>
        <translation>&amp;Fermer le classement</translation>
    </message>
    <message>
        <source>R&amp;eader</source>
        <translation>L&amp;ecteur</translation>
    </message>
    <message>
        <source>Combined order</source>
        <translation>Ordre combiné</translation>
    </message>
    <message>
        <source>&amp;Put this order on the list</source>
        <translation>&amp;Reporter cet ordre sur la liste</translation>
    </message>
    <message>
        <source>&amp;New ranking</source>
        <translation>&amp;Nouveau classement</translation>
    </message>
    <message>
        <source>Combined &amp;by</source>
        <translation>Com&amp;biné par</translation>
    </message>
    <message>
        <source>Several readers rank the candidates of the list, each without seeing the others. Their orders are shown once the ranking is closed.</source>
        <translation>Plusieurs lecteurs classent les candidats de la liste, chacun sans voir les autres. Leurs ordres sont montrés une fois le classement fermé.</translation>
    </message>
    <message>
        <source>The ranking is closed: everybody sees everything.</source>
        <translation>Le classement est fermé&#xa0;: chacun voit tout.</translation>
    </message>
    <message>
        <source>Choose who you are, put the best first, and hand in. What was handed in can be replaced until the ranking is closed.</source>
        <translation>Choisissez qui vous êtes, placez en tête la personne que vous préférez, puis remettez votre classement. Il peut être remplacé jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>All readers have handed in.</source>
        <translation>Tous les lecteurs ont remis leur classement.</translation>
    </message>
    <message>
        <source>Not handed in yet: %1.</source>
        <translation>N’ont pas encore remis le leur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Arithmetic (%1)</source>
        <translation>Calcul (%1)</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ReasonsPanel</name>
    <message>
        <source>Add the &amp;reason</source>
        <translation>Ajouter le &amp;motif</translation>
    </message>
    <message>
        <source>Reasons of decisions</source>
        <translation>Motifs de décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>one word without spaces, such as travel_ban</source>
        <translation>un mot sans espaces, par exemple travel_ban</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Anglais</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>“%1” can be chosen in decisions now.</source>
        <translation>«&#xa0;%1&#xa0;» peut désormais être choisi dans les décisions.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::RecordDialog</name>
    <message>
        <source>name or code of a State</source>
        <translation>nom ou code d’un État</translation>
    </message>
    <message>
        <source>code of a region, such as AFRICAN</source>
        <translation>code d’une région, par exemple AFRICAN</translation>
    </message>
    <message>
        <source>code of a mandate</source>
        <translation>code d’un mandat</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Where this stands: resolution, letter, page</source>
        <translation>Où cela figure&#xa0;: résolution, lettre, page</translation>
    </message>
    <message>
        <source>Source of the correction</source>
        <translation>Source de la correction</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Retirer cette inscription</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <extracomment>ways to write a date that is known to the year, the month or the day</extracomment>
        <translation>%1, %2 ou %3</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ReferencePage</name>
    <message>
        <source>Find in this table</source>
        <translation>Trouver dans cette table</translation>
    </message>
    <message>
        <source>The entry selected</source>
        <translation>L’inscription choisie</translation>
    </message>
    <message>
        <source>The region is added.</source>
        <translation>La région est ajoutée.</translation>
    </message>
    <message>
        <source>The State is out of the group; the findings follow.</source>
        <translation>L’État n’est plus dans le groupe&#xa0;; les constatations suivent.</translation>
    </message>
    <message>
        <source>The group of the State is corrected; the findings follow.</source>
        <translation>Le groupe de l’État est corrigé&#xa0;; les constatations suivent.</translation>
    </message>
    <message>
        <source>The seats are bound to the scheme.</source>
        <translation>Les sièges sont rattachés au découpage.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une session</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>Numéro de la session</translation>
    </message>
    <message>
        <source>The correction is recorded.</source>
        <translation>La correction est enregistrée.</translation>
    </message>
    <message>
        <source>Which table</source>
        <translation>Table affichée</translation>
    </message>
</context>
<context>
    <name>greffier::ui::RegisterWork</name>
    <message>
        <source>The call for session %1 is in the register.</source>
        <translation>L’appel de la session %1 est au registre.</translation>
    </message>
    <message>
        <source>Nothing was taken in: admit the call of the session first.</source>
        <translation>Rien n’a été reçu&#xa0;: enregistrez d’abord l’appel de la session.</translation>
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
        <translation>Une copie vérifiée a été faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking the register</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>Everything holds together: %1 acts and %2 stored files were checked.</source>
        <translation>Tout concorde&#xa0;: %1 actes et %2 fichiers conservés ont été vérifiés.</translation>
    </message>
    <message>
        <source>A call, a note verbale or the page of a mandate as it was received</source>
        <translation>Un appel, une note verbale ou la page d’un mandat, tels que reçus</translation>
    </message>
    <message>
        <source>Documents (*.docx *.pdf *.txt *.html *.htm)</source>
        <translation>Documents (*.docx *.pdf *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Lecture du document</translation>
    </message>
    <message>
        <source>The note verbale is in the register.</source>
        <translation>La note verbale est au registre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the page are in the register.</source>
        <translation>
            <numerusform>%Ln inscription de la page est au registre.</numerusform>
            <numerusform>%Ln inscriptions de la page sont au registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is under way, as the foot of the window shows. Wait until it is done, or stop it there.</source>
        <translation>Une autre tâche est en cours, comme l’indique le bas de la fenêtre. Attendez qu’elle se termine, ou arrêtez-la à cet endroit.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ReplyDialog</name>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Reçue le</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Publication</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>The reply as it was received</source>
        <translation>La réponse telle que reçue</translation>
    </message>
</context>
<context>
    <name>greffier::ui::RuleBookDialog</name>
    <message>
        <source>&amp;Confirm the rule</source>
        <translation>&amp;Confirmer la règle</translation>
    </message>
    <message>
        <source>An &amp;empty section of the form excludes</source>
        <translation>Une section &amp;vide du formulaire exclut</translation>
    </message>
    <message>
        <source>Warn by the &amp;gender guideline of 2015</source>
        <translation>Avertir selon la directive de 2015 sur le se&amp;xe</translation>
    </message>
    <message>
        <source>&amp;Adopt as a new edition</source>
        <translation>&amp;Adopter comme nouvelle édition</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Recueil de règles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What was read, and where</source>
        <translation>Ce qui a été lu, et où</translation>
    </message>
    <message>
        <source>What was read that confirms the rule</source>
        <translation>Ce qui a été lu et confirme la règle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Words of a motivation letter</source>
        <translation>&amp;Mots d’une lettre de motivation</translation>
    </message>
    <message>
        <source>&amp;Reference letters that count</source>
        <translation>Lettres de &amp;recommandation comptées</translation>
    </message>
    <message>
        <source>&amp;Languages accepted</source>
        <translation>&amp;Langues acceptées</translation>
    </message>
    <message>
        <source>Time &amp;zone of findings</source>
        <translation>&amp;Fuseau horaire des constatations</translation>
    </message>
    <message>
        <source>Gr&amp;ound</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>The rule %1 is confirmed.</source>
        <extracomment>the id of a rule</extracomment>
        <translation>La règle %1 est confirmée.</translation>
    </message>
    <message>
        <source>The edition %1 is in force; earlier decisions keep theirs.</source>
        <extracomment>the name of an edition of the rules</extracomment>
        <translation>L’édition %1 est en vigueur&#xa0;; les décisions antérieures gardent la leur.</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>&amp;Editions</source>
        <translation>É&amp;ditions</translation>
    </message>
    <message>
        <source>Reasons of &amp;decisions</source>
        <translation>&amp;Motifs de décision</translation>
    </message>
    <message>
        <source>Editions so far</source>
        <translation>Éditions jusqu’ici</translation>
    </message>
    <message>
        <source>Editions so &amp;far</source>
        <translation>Éditions jus&amp;qu’ici</translation>
    </message>
    <message>
        <source>&amp;States with a special place</source>
        <translation>États à la &amp;place particulière</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>the name of an edition of the rules, and the day it was adopted</extracomment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
</context>
<context>
    <name>greffier::ui::RuleBookModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>To be confirmed by an officer</source>
        <translation>À confirmer par un agent</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Remède&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
</context>
<context>
    <name>greffier::ui::RulingActs</name>
    <message>
        <source>The ruling on the conflict is recorded.</source>
        <translation>L’avis sur le conflit est enregistré.</translation>
    </message>
    <message>
        <source>%1, decided by %2 on %3</source>
        <extracomment>a status, who decided it, and when</extracomment>
        <translation>%1, décidé par %2 le %3</translation>
    </message>
    <message>
        <source>The second look is recorded.</source>
        <translation>Le second regard est enregistré.</translation>
    </message>
    <message>
        <source>The condition is entered.</source>
        <translation>La condition est saisie.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::SavedViews</name>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view (query, columns and order)</source>
        <translation>Nom de la vue (requête, colonnes et ordre)</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::SavedViewsMenu</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
</context>
<context>
    <name>greffier::ui::SearchLine</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of the places at which a text was found, the one shown and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>L’occurrence précédente</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>L’occurrence suivante</translation>
    </message>
</context>
<context>
    <name>greffier::ui::SecondLookDialog</name>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>I confirm the decision</source>
        <translation>Je confirme la décision</translation>
    </message>
    <message>
        <source>I differ from the decision</source>
        <translation>Je ne partage pas la décision</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>&amp;Avis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>greffier::ui::SessionsPage</name>
    <message>
        <source>Sessions and vacancies</source>
        <translation>Sessions et mandats à pourvoir</translation>
    </message>
    <message>
        <source>Digest of the application</source>
        <translation>Résumé de la candidature</translation>
    </message>
    <message>
        <source>Select an application to read its digest here.</source>
        <translation>Choisissez une candidature pour en lire ici le résumé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) decided.</source>
        <translation>
            <numerusform>%Ln candidature décidée.</numerusform>
            <numerusform>%Ln candidatures décidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shortlist now has %Ln candidate(s).</source>
        <translation>
            <numerusform>La liste restreinte compte désormais %Ln candidat.</numerusform>
            <numerusform>La liste restreinte compte désormais %Ln candidats.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no call in this register yet. Begin with “Admit a call” in the menu “Session”.</source>
        <translation>Ce registre ne contient encore aucun appel. Commencez par «&#xa0;Enregistrer un appel&#xa0;» dans le menu «&#xa0;Session&#xa0;».</translation>
    </message>
    <message>
        <source>There are no applications here yet. Take them in from the menu “Session”, or drop their folder on this window.</source>
        <translation>Il n’y a encore aucune candidature ici. Recevez-les depuis le menu «&#xa0;Session&#xa0;», ou déposez leur dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No application fits the query and the filters.</source>
        <translation>Aucune candidature ne répond à la requête et aux filtres.</translation>
    </message>
    <message>
        <source>A confirmed conflict of interest holds the application.</source>
        <translation>Un conflit d’intérêts confirmé retient la candidature.</translation>
    </message>
    <message>
        <source>Nobody can be appointed before the mandate is extended.</source>
        <translation>Personne ne peut être nommé avant la prorogation du mandat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) left out because of a confirmed conflict of interest.</source>
        <translation>
            <numerusform>%Ln candidature laissée de côté en raison d’un conflit d’intérêts confirmé.</numerusform>
            <numerusform>%Ln candidatures laissées de côté en raison d’un conflit d’intérêts confirmé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A confirmed conflict of interest holds all of these back: decide on them one by one.</source>
        <translation>Un conflit d’intérêts confirmé retient toutes celles-ci&#xa0;: décidez-en une par une.</translation>
    </message>
    <message>
        <source>%1, vacancy %2</source>
        <extracomment>a session and one of its vacancies</extracomment>
        <translation>%1, mandat à pourvoir %2</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an applicant and the rules that exclude the application</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>greffier::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your acts are signed with it from the next opening on.</source>
        <translation>Vos actes en sont signés à partir de la prochaine ouverture.</translation>
    </message>
    <message>
        <source>As the desktop has them</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Folder of &amp;registers</source>
        <translation>Dossier des &amp;registres</translation>
    </message>
    <message>
        <source>Folder of files re&amp;ceived</source>
        <translation>Dossier des fichiers re&amp;çus</translation>
    </message>
    <message>
        <source>Folder of &amp;Word documents</source>
        <translation>Dossier des documents &amp;Word</translation>
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
    <message>
        <source>%1, added by the Group</source>
        <extracomment>the status of a candidate whom the Consultative Group added to the list</extracomment>
        <translation>%1, ajouté par le Groupe</translation>
    </message>
</context>
<context>
    <name>greffier::ui::ShortlistPage</name>
    <message>
        <source>Choose a vacancy</source>
        <translation>Choisissez un mandat à pourvoir</translation>
    </message>
    <message>
        <source>Sessions and vacancies</source>
        <translation>Sessions et mandats à pourvoir</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Liste affichée</translation>
    </message>
    <message>
        <source>Candidates in their order</source>
        <translation>Candidats dans leur ordre</translation>
    </message>
    <message>
        <source>There is no call in this register yet. Begin with “Admit a call” in the menu “Session”.</source>
        <translation>Ce registre ne contient encore aucun appel. Commencez par «&#xa0;Enregistrer un appel&#xa0;» dans le menu «&#xa0;Session&#xa0;».</translation>
    </message>
    <message>
        <source>No vacancy yet</source>
        <translation>Aucun mandat à pourvoir pour le moment</translation>
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
        <translation>De l’appel à candidatures à la liste restreinte&#xa0;: le registre d’une sélection de titulaires de mandat. Tout reste sur cette machine.</translation>
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
    <name>greffier::ui::SurveyColumnsDialog</name>
    <message>
        <source>How the survey is read</source>
        <translation>Lecture du questionnaire</translation>
    </message>
    <message>
        <source>This is what the columns of the export seem to ask for. What you confirm is remembered for this session.</source>
        <translation>Voici ce que les colonnes de l’export semblent demander. Ce que vous confirmez est retenu pour cette session.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>&amp;Times are in the zone</source>
        <translation>Les &amp;heures sont celles du fuseau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>First answers</source>
        <translation>Premières réponses</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>greffier::ui::TemplatePreview</name>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation>Enregistrer en &amp;Word…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Session whose data is shown</source>
        <translation>Session dont les données sont montrées</translation>
    </message>
    <message>
        <source>Vacancy whose data is shown</source>
        <translation>Mandat dont les données sont montrées</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>Tous les mandats à pourvoir</translation>
    </message>
    <message>
        <source>Vacancy %1</source>
        <translation>Mandat à pourvoir %1</translation>
    </message>
    <message>
        <source>The document is being written…</source>
        <translation>Le document est en cours d’écriture…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Documents of that kind (*.%1)</source>
        <translation>Documents de ce type (*.%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::TemplateProblems</name>
    <message>
        <source>Save a copy with &amp;comments…</source>
        <translation>Enregistrer une copie avec &amp;commentaires…</translation>
    </message>
    <message>
        <source>Every field of the templates in use can be filled.</source>
        <translation>Tous les champs des modèles en usage peuvent être remplis.</translation>
    </message>
    <message>
        <source>What cannot be filled</source>
        <translation>Ce qui ne peut être rempli</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Every field of %1 can be filled.</source>
        <translation>Tous les champs de %1 peuvent être remplis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not added: %Ln place(s) in it cannot be filled.</source>
        <translation>
            <numerusform>%1 n’a pas été ajouté&#xa0;: %Ln endroit ne peut y être rempli.</numerusform>
            <numerusform>%1 n’a pas été ajouté&#xa0;: %Ln endroits ne peuvent y être remplis.</numerusform>
        </translation>
    </message>
    <message>
        <source>-with-comments</source>
        <extracomment>added to the name of a file</extracomment>
        <translation>-avec-commentaires</translation>
    </message>
    <message>
        <source>Save a copy with comments</source>
        <translation>Enregistrer une copie avec commentaires</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved as %1: each place bears a comment.</source>
        <translation>Enregistré sous %1&#xa0;: chaque endroit porte un commentaire.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::TemplatesDialog</name>
    <message>
        <source>&amp;Add or replace…</source>
        <translation>&amp;Ajouter ou remplacer…</translation>
    </message>
    <message>
        <source>Save to &amp;edit…</source>
        <translation>Enregistrer pour &amp;modifier…</translation>
    </message>
    <message>
        <source>Save the s&amp;hipped one…</source>
        <translation>Enregistrer le modèle &amp;livré…</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped one</source>
        <translation>&amp;Revenir au modèle livré</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Modèles des documents</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Documents and what they are made from</source>
        <translation>Les documents et leurs modèles</translation>
    </message>
    <message>
        <source>A Word file instead of the template in use; it is checked first</source>
        <translation>Un fichier Word à la place du modèle en usage&#xa0;; il est d’abord vérifié</translation>
    </message>
    <message>
        <source>The template in use as a Word file, to be changed there</source>
        <translation>Le modèle en usage comme fichier Word, pour l’y modifier</translation>
    </message>
    <message>
        <source>Fields that may be typed</source>
        <translation>Champs qui peuvent être saisis</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>The Word file of the template</source>
        <translation>Le fichier Word du modèle</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Le fichier est en cours de vérification…</translation>
    </message>
    <message>
        <source>The template in use stays: the file has places that cannot be filled.</source>
        <translation>Le modèle en usage demeure&#xa0;: le fichier a des endroits qui ne peuvent être remplis.</translation>
    </message>
    <message>
        <source>%1 is made from this file from now on.</source>
        <extracomment>a document and its language</extracomment>
        <translation>%1&#xa0;: ce document est désormais fait de ce fichier.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Saved as %1: change it in Word, then add it here.</source>
        <translation>Enregistré sous %1&#xa0;: modifiez-le dans Word, puis ajoutez-le ici.</translation>
    </message>
    <message>
        <source>%1 is made from the shipped template again; undo brings the other back.</source>
        <extracomment>a document and its language</extracomment>
        <translation>%1&#xa0;: ce document est de nouveau fait du modèle livré&#xa0;; annuler l’acte rétablit l’autre.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::TemplatesModel</name>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Its addressee</source>
        <translation>Son destinataire</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a document and its language</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The one shipped</source>
        <translation>Le modèle livré</translation>
    </message>
    <message>
        <source>Of this office</source>
        <translation>De ce bureau</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Not yet revised by a native officer</source>
        <translation>Pas encore révisé par un agent dont c’est la langue</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Produit à partir de</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
</context>
<context>
    <name>greffier::ui::TimetableView</name>
    <message>
        <source>Timetable of the session</source>
        <translation>Calendrier de la session</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>The timetable is kept: %1.</source>
        <translation>Le calendrier est tenu à jour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>greffier::ui::TodayPage</name>
    <message>
        <source>The calendar could not be written to %1: %2.</source>
        <translation>L’agenda n’a pas pu être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Shown by the query</source>
        <translation>Ce que montre la requête</translation>
    </message>
    <message>
        <source>Enter, or a double click on the row, goes there.</source>
        <translation>Entrée ou un double clic sur la ligne y mène.</translation>
    </message>
    <message>
        <source>Deadlines as a calendar</source>
        <translation>Échéances dans un agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>L’agenda a été écrit dans %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Find in what is to be done</source>
        <translation>Chercher dans ce qui est à faire</translation>
    </message>
    <message>
        <source>Overdue, due and waiting</source>
        <translation>En retard, à faire et en attente</translation>
    </message>
    <message>
        <source>The entry selected</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
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
        <translation>Date limite&#xa0;: %1</translation>
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
    <name>greffier::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved queries with their columns and order</source>
        <translation>Requêtes enregistrées avec leurs colonnes et leur ordre</translation>
    </message>
</context>
<context>
    <name>greffier::ui::WaitingFilesModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Pourquoi il attend</translation>
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
