<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>À propos de Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>Garde connectées les Pages Facebook d’un espace de travail. Pagekeep n’est ni créé ni approuvé par Meta.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Composants utilisés</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt, sous licence publique générale GNU amoindrie (LGPL), version 3</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>Chromium, par l’intermédiaire de Qt WebEngine, sous licence BSD et d’autres licences</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>QtKeychain, sous licence BSD modifiée</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>libsodium, sous licence ISC</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, dans le domaine public</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>Licence de Pagekeep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1 (connexion par %2, %3)</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>Accès révoqué auprès de Meta : %1.</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>L’accès avait déjà expiré : %1.</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>Retrait de cet espace de travail : %1.</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>Meta a refusé la révocation ; retrait de cet espace de travail : %1.</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>Meta accepte l’ancien jeton tant que la Page reste cochée dans les paramètres Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Ouvrir les paramètres Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>Qui a fait quoi, quand, sur quelle Page, et avec quel résultat.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>Exportation de l’activité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Search by Page name or ID</source>
        <translation>Rechercher par nom ou ID de Page</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>Votre rôle ne voit que sa propre activité.</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>Chaque ligne reste telle qu’elle a été écrite : personne ne peut la modifier ni la supprimer.</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>Votre rôle ne voit que sa propre activité ; les propriétaires et les admins voient celle de tout le monde. Personne ne peut modifier ni supprimer une ligne.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>Aucune activité ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aucune activité pour le moment.</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time and a name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ID %2</source>
        <comment>a Page's name</comment>
        <translation>%1 · ID %2</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>%Ln ligne exportée.</numerusform><numerusform>%Ln lignes exportées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>%Ln ligne pour l’instant</numerusform><numerusform>%Ln lignes pour l’instant</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>Connexion de %Ln Page</numerusform><numerusform>Connexion de %Ln Pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>Reconnexion de %Ln Page</numerusform><numerusform>Reconnexion de %Ln Pages</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>Connexion de Pages refusée sur Facebook</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>Reconnexion de Pages refusée sur Facebook</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>Échec de la connexion de Pages</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>Échec de la reconnexion de Pages</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>L’accès auprès de Meta avait déjà expiré</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>Accès révoqué auprès de Meta</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>La révocation est en attente de Meta</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>Meta a refusé la révocation ; retrait de cet espace de travail</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Création de l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>Changement de nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Ouvertures de session</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>Fermetures de session</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>Changements de mot de passe</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>Réinitialisations de mot de passe</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>Codes de récupération utilisés</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Codes de récupération créés</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Ajouts de membres</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>Changements de nom de membres</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Changements de rôle</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>Désactivations de membres</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>Réactivations de membres</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>Changements d’app Meta</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>Créations de clé</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Connexions de Pages</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions de Pages</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Déconnexions de Pages</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>Révocations auprès de Meta</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>Révocations abandonnées</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>Espace de travail renommé de %1 en %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de l’ouverture de session</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>A changé son propre mot de passe</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>Mot de passe réinitialisé pour %1</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>Nouveau mot de passe défini avec le code de récupération</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Nouveau code de récupération créé</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>Ajout de %1 avec le rôle %2</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>A changé son propre nom de %1 en %2</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>Nom de %1 changé en %2</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>A changé son propre rôle de %1 en %2</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>Rôle de %1 changé de %2 en %3</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>Accès désactivé pour %1</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>Accès réactivé pour %1</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>App Meta définie : ID de l’app %1</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>Nouvelle clé créée pour les jetons</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>Retrait de %Ln Page de cet espace de travail</numerusform><numerusform>Retrait de %Ln Pages de cet espace de travail</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>Déconnexion de %Ln Page</numerusform><numerusform>Déconnexion de %Ln Pages</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>Abandon d’une révocation que Meta n’a pas confirmée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1 et %Ln autre</numerusform><numerusform>%1 et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>non chiffré (bac à sable)</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>Pour cet ordinateur, quels que soient le membre et l’espace de travail. Les deux réglages prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>%Ln Page requiert votre attention.</numerusform><numerusform>%Ln Pages requièrent votre attention.</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>Les afficher en premier</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>S’authentifier auprès du proxy…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>Vérification de la Page %1 sur %Ln…</numerusform><numerusform>Vérification de la Page %1 sur %Ln…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>La vérification commencera une fois la connexion terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>%Ln Page vérifiée.</numerusform><numerusform>%Ln Pages vérifiées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>%Ln requiert votre attention.</numerusform><numerusform>%Ln requièrent votre attention.</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>%Ln Page n’a pas pu être vérifiée ; un nouvel essai aura lieu automatiquement.</numerusform><numerusform>%Ln Pages n’ont pas pu être vérifiées ; un nouvel essai aura lieu automatiquement.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>%Ln Page requiert votre attention</numerusform><numerusform>%Ln Pages requièrent votre attention</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Prochaine vérification le %1.</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>En attente de votre trousseau</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>S’il demande un mot de passe, c’est votre ordinateur qui le demande, pas Pagekeep.</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>Terminez dans la fenêtre Facebook</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>Le lien de connexion expire dans %1.</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>Vérification de la réponse de Facebook</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>Lecture de vos Pages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>%Ln Page pour l’instant</numerusform><numerusform>%Ln Pages pour l’instant</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>Vérification des Pages qui ne figurent plus dans la liste</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>Vos choix sont déjà enregistrés.</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>Enregistrement de vos Pages</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>%Ln Page n’est plus partagée avec Pagekeep : %1.</numerusform><numerusform>%Ln Pages ne sont plus partagées avec Pagekeep : %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>Vous avez partagé %Ln autre Page qui ne figure ni dans la liste de Facebook ni dans vos portefeuilles business. Un admin du portefeuille qui la détient peut vous attribuer un rôle sur la Page elle-même.</numerusform><numerusform>Vous avez partagé %Ln autres Pages qui ne figurent ni dans la liste de Facebook ni dans vos portefeuilles business. Un admin du portefeuille qui les détient peut vous attribuer un rôle sur les Pages elles-mêmes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>Vous avez partagé %Ln autre Page que la liste de Facebook ne mentionne pas. Elle appartient peut-être à un portefeuille business.</numerusform><numerusform>Vous avez partagé %Ln autres Pages que la liste de Facebook ne mentionne pas. Elles appartiennent peut-être à un portefeuille business.</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>Les Pages sont là, mais aucune n’est encore utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>%Ln Page connectée.</numerusform><numerusform>%Ln Pages connectées.</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>Les portefeuilles business n’ont pas été consultés, car cette autorisation a été refusée.</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>Accès limité, car Facebook n’a fourni aucun jeton : %1. Un admin de la Page, ou du portefeuille business qui la détient, peut y remédier. Facebook peut aussi vous demander d’activer l’authentification à deux facteurs.</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>Non inclus, car vous n’y avez ni le rôle d’admin ni celui d’éditeur : %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Choisir à nouveau sur Facebook</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>Chercher dans les portefeuilles business…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>La lecture pourra reprendre le %1.</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>La liste des Pages n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>Les Pages qui manquent ici n’ont pas été retirées.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>Connecter Meta</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Se reconnecter pour révoquer</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>Ce compte Facebook n’est plus connecté.</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>Il n’y a plus de liste à poursuivre. « Connecter Meta » fait revenir ses Pages.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Only owners delete the workspace.</source>
        <translation>Seuls les propriétaires peuvent supprimer l’espace de travail.</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Supprimer l’espace de travail</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>Déconnecte toutes les Pages auprès de Meta, puis supprime de cet ordinateur les membres, les Pages, l’activité et la clé de cet espace de travail.</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>Supprimer l’espace de travail…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>Toutes les Pages sont d’abord déconnectées auprès de Meta, ce qui met fin à l’accès de Pagekeep pour ces comptes Facebook sur tous les ordinateurs. Les membres, l’activité et la clé du trousseau sont ensuite supprimés. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln autre Page</numerusform><numerusform>%Ln autres Pages</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>Meta n’a pas confirmé la révocation de l’accès à ces Pages : %1.

Supprimer maintenant détruit ce qui permettrait encore de le révoquer. Meta pourra continuer d’accepter les jetons jusqu’à ce que vous supprimiez l’app Meta dans les paramètres Facebook : Paramètres et confidentialité → Paramètres → Apps et sites web, ou Intégrations professionnelles.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>%Ln Page confirmée pour l’instant</numerusform><numerusform>%Ln Pages confirmées pour l’instant</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>Facebook n’a indiqué aucune échéance</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>Connexion par %1 le %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Autorisations accordées</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Autorisations refusées</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>Expiration du jeton de Page</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>Facebook n’a fourni aucun jeton</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>Expiration de la connexion Facebook</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non prévue</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Réponse de Facebook : %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>App Meta</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>ID de Page %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>Cette Page n’est plus connectée.</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>Informations connues sur cette Page</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For whoever helps you. No password, key or token is in it.</source>
        <translation>Pour la personne qui vous aide. Ne contient ni mot de passe, ni clé, ni jeton.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Tester le trousseau</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>Écrit dans le trousseau un élément réservé à ce test, le lit, puis le supprime.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>Test du trousseau, qui peut vous demander une autorisation…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Le trousseau fonctionne.</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>Un élément réservé à ce test a été écrit, lu, puis supprimé.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>Le diagnostic a été enregistré.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>Désactivé de l’extérieur, pour un simulateur</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>Refusé par ce système ; la fenêtre Facebook ne s’ouvre donc pas.</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>Meta n’a pas indiqué son heure</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>À la même heure que Meta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>En avance de %Ln seconde sur Meta</numerusform><numerusform>En avance de %Ln secondes sur Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>En retard de %Ln seconde sur Meta</numerusform><numerusform>En retard de %Ln secondes sur Meta</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1. Réglez l’horloge de cet ordinateur : une connexion à Facebook peut échouer.</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>Rien à vérifier tant qu’aucun ID d’app n’est défini</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>Ne ressemble pas à un ID d’app, qui est un nombre de 5 à 20 chiffres</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>Ressemble à un ID d’app. Seule une connexion montre si Meta le connaît.</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>Dernière connexion avec cet ID : %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>Non écrit pendant cette exécution</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de l’app</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>Vérification de l’ID de l’app</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <comment>a style</comment>
        <translation>%1, sombre</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1, clair</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Système de fenêtrage</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>Fenêtre Facebook</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>Moteur web</translation>
    </message>
    <message>
        <source>Qt WebEngine %1</source>
        <translation>Qt WebEngine %1</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chromium</translation>
    </message>
    <message>
        <source>Chromium's sandbox</source>
        <translation>Bac à sable de Chromium</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Affichage graphique</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>Rendu sans processeur graphique</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>Un élément a été écrit, lu, puis supprimé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>Aucun entre cet ordinateur et Meta</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a host</comment>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2 à %3 %</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Dernières erreurs</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>Examen du dossier de données…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Recherche du trousseau…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>Vérification que Meta est joignable…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>Démarrage du moteur web de la fenêtre Facebook…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1 ?</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>Cette personne ne pourra plus ouvrir de session, ni rien faire dans celles qu’elle a ouvertes. Vous pourrez la réactiver.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>et %Ln autre</numerusform><numerusform>et %Ln autres</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>Pages connectées avec son compte Facebook</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>Ces Pages restent connectées jusqu’à ce que quelqu’un les déconnecte.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>Se reconnecter pour révoquer auprès de Meta</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>Révoquer auprès de Meta</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>Révoquer ce seul accès auprès de Meta</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Retirer de cet espace de travail</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>Révoquer auprès de Meta et reconnecter les autres</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>La connexion du compte Facebook utilisé par %1 le %2 a expiré. La personne qui détient ce compte doit se reconnecter ; la révocation attend jusque-là. Cela met fin à l’accès de Pagekeep pour ce compte Facebook sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>Aucune autre Page du compte Facebook utilisé par %1 le %2 n’est connectée. Cela met fin à l’accès de Pagekeep pour ce compte Facebook sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>Les autres Pages de ce compte Facebook restent connectées. Meta ne documente cette possibilité que pour les utilisateurs système et peut la refuser.</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>Les jetons présents sur cet ordinateur sont détruits immédiatement. Meta accepte les anciens tant que la Page reste cochée dans les paramètres Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>Le compte Facebook utilisé par %1 le %2 doit se reconnecter. D’ici là, ces Pages seront interrompues : %3. Elles continuent de fonctionner tant que Meta n’a pas mis fin à l’accès.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Déconnecter %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>Déconnecter %Ln Page ?</numerusform><numerusform>Déconnecter %Ln Pages ?</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>La Page quitte immédiatement cet espace de travail. Rien n’est supprimé sur Facebook.</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>Ces Pages quittent immédiatement cet espace de travail : %1. Rien n’est supprimé sur Facebook.</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>Connexion par %1, %2</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>Déconnecter la Page</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>Déconnecter %Ln Page</numerusform><numerusform>Déconnecter %Ln Pages</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>En cas de refus de Meta :</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>Les autres Pages de ce compte Facebook sont interrompues. « Connecter Meta » les rétablit.</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Connecter Meta</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>Chercher dans les portefeuilles business…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>Rien n’a été enregistré ici et le jeton de connexion n’existe plus. Votre consentement figure encore sur Facebook.</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>Le contrôle de sécurité a échoué. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>Le lien de connexion a été altéré ou réutilisé. Recommencez la connexion depuis Paramètres → Intégrations.</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>Recommencer la connexion</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>Le lien de connexion a expiré.</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>Le lien de connexion est valable 10 minutes. Cliquez à nouveau sur « Connecter Meta » pour recommencer.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>Votre session a changé pendant la connexion.</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>Une session a été ouverte sous un autre nom en cours de route. Ouvrez de nouveau la vôtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>Votre rôle ne permet pas de connecter des comptes Meta.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>Demandez à un propriétaire ou à un admin de l’espace de travail d’établir la connexion ou de modifier votre rôle.</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>Rien n’a été modifié. Demandez à un propriétaire ou à un admin de l’espace de travail de s’en charger ou de modifier votre rôle.</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>Ce nom ou ce mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>Vérifiez les deux, ainsi que la touche Verr. Maj. La personne qui gère votre espace de travail peut réinitialiser un mot de passe.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>La prochaine tentative sera possible à %1.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Choisissez d’abord votre propre mot de passe.</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>Votre mot de passe actuel a été défini par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Le mot de passe actuel est incorrect.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>Rien n’a été modifié. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>Votre accès à cet espace de travail est désactivé.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>Demandez à un propriétaire ou à un admin de l’espace de travail de le réactiver.</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>Un autre membre porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>Les membres ouvrent leur session avec leur nom : chacun doit donc avoir le sien. Ajoutez par exemple un nom de famille.</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>Un espace de travail a besoin d’un propriétaire.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>Rien n’a été modifié. Donnez d’abord le rôle de propriétaire à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>Vous ne pouvez pas faire cela pour vous-même.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>Rien n’a été modifié. Un autre propriétaire ou admin peut s’en charger.</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>Vous avez refusé les autorisations demandées par Facebook.</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>Vous avez décoché une ou plusieurs autorisations dans la boîte de dialogue Facebook. Réessayez en laissant toutes les cases cochées.</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>Votre compte Facebook ne gère encore aucune Page.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>Créez d’abord une Page sur Facebook, puis revenez ici.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Créer une Page sur Facebook</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>Facebook omet de sa liste les Pages que vous avez choisies.</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>Vous avez partagé des Pages, mais elles ne figurent ni dans la liste de Facebook ni dans vos portefeuilles business. Rien n’a été enregistré. Demandez à un admin du portefeuille qui les détient un rôle sur les Pages elles-mêmes.</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Choisir à nouveau sur Facebook</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>C’est le cas des Pages détenues par un portefeuille business, sauf si l’app est autorisée à consulter les portefeuilles. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>La Page ne faisait pas partie de celles choisies sur Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>Rien n’a été modifié. Connectez-vous avec le compte d’une personne qui gère cette Page, et choisissez-la dans la boîte de dialogue Facebook.</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>Facebook est temporairement indisponible.</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>Le problème vient de Meta. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>Une autre connexion est en cours.</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>Terminez-la dans la fenêtre Facebook, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>Quelque chose a changé avant votre réponse.</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>Rien n’a été déconnecté. Examinez de nouveau les Pages, puis déconnectez-les.</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>C’était un autre compte Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>Rien n’a été modifié. Connectez-vous à Facebook avec le compte de la personne dont l’accès doit prendre fin.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>Pagekeep ne connaît pas encore votre app Meta.</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>Saisissez l’ID de votre app Meta, puis connectez Meta.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>Saisir l’ID de l’app</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>Facebook a refusé les paramètres de l’app Meta.</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>Comparez l’ID de l’app et l’adresse de redirection avec ceux de l’Espace App, et vérifiez que l’app est en ligne.</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>Vérifier l’app Meta</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>Meta n’accepte pas la clé secrète de l’app.</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>Elle appartient à une autre app ou a été réinitialisée. Copiez-la à nouveau depuis l’Espace App.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Remplacer la clé secrète</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>Facebook n’a pas accepté la connexion.</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>Son code à usage unique a déjà servi, a expiré ou correspond à une autre adresse de redirection. Recommencez la connexion ; si cela se reproduit à chaque fois, vérifiez l’adresse de redirection.</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>Meta n’autorise pas cette app à terminer la connexion sans sa clé secrète.</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>Réglez le mode de connexion sur « Jeton » dans les paramètres de l’app Meta, ou saisissez la clé secrète de l’app. Avec « Jeton », le jeton de connexion transite par le processus de la fenêtre de connexion ; les jetons de Page, jamais.</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>Choisir le mode de connexion</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>La liste de vos Pages sur Facebook n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>Rien n’a été modifié, car une partie de vos Pages aurait pu manquer. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>La fenêtre Facebook n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>Son programme, pagekeep-login, ou le moteur web dont il a besoin est introuvable. Réinstallez Pagekeep, puis réessayez.</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>La fenêtre Facebook s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>Rien n’a été modifié. Réessayez ; si cela se reproduit, transmettez les détails à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>La fenêtre Facebook ne peut pas se protéger ici.</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>Son moteur web a besoin d’un bac à sable que ce système refuse. Lancez Pagekeep avec un compte utilisateur ordinaire, ou demandez à la personne qui gère cet ordinateur d’autoriser les espaces de noms utilisateur non privilégiés.</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>Facebook a refusé la demande.</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>Facebook n’a donné aucune raison. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>Facebook demande de ralentir.</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>Cette app a effectué trop d’appels pour le moment. Prochain essai le %1.</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>Facebook n’accepte plus cette connexion.</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>Elle a expiré ou a été retirée, par exemple par un changement de mot de passe. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>Il manque une autorisation sur Facebook.</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>Recommencez la connexion et laissez toutes les cases cochées dans la boîte de dialogue Facebook.</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>Pagekeep n’a pas pu joindre Facebook.</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>Vérifiez la connexion Internet de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>La connexion n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La connexion à %1 n’est pas sécurisée.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Le proxy demande une authentification.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>Le proxy %1 demande une authentification.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>Pagekeep y conserve la clé de vos jetons. Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>Votre trousseau a refusé Pagekeep.</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>Autorisez Pagekeep à utiliser le trousseau lorsque celui-ci le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Cet ordinateur ne propose aucun trousseau.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>Pagekeep y conserve la clé de vos jetons, et nulle part ailleurs. Démarrez ou installez un trousseau tel que GNOME Keyring ou KWallet, puis réessayez.</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>En attente de votre trousseau.</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>Sa question précédente est encore ouverte. Répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>La clé de vos jetons est absente du trousseau.</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>Sans elle, les jetons enregistrés ne peuvent pas être ouverts ; rien n’a été supprimé. Si vous avez restauré ou déplacé vos données, récupérez aussi le trousseau et réessayez. Si elle est définitivement perdue, un propriétaire peut cliquer sur « Connecter Meta » et repartir avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>Un secret enregistré est endommagé.</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>Il a été modifié en dehors de Pagekeep. Restaurez le dossier de données à partir d’une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>Rien n’a été enregistré. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>La base de données de Pagekeep est endommagée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>Rien n’a été modifié. Restaurez le dossier de données à partir d’une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>Ces données proviennent d’une version plus récente de Pagekeep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>Rien n’a été modifié. Installez la dernière version de Pagekeep pour les ouvrir.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>Ces données sont liées à une autre adresse Meta.</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Elles ont été créées avec %1, et les jetons ne sont jamais envoyés à une autre adresse. Lancez Pagekeep avec cette adresse, ou avec un autre dossier de données.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>Choisissez un autre nom ou un autre dossier, et vérifiez qu’il reste de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>Pagekeep n’a pas pu utiliser sa base de données.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>Rien n’a été enregistré. Vérifiez que le dossier de données est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Réponse de Facebook : %1</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Supprimer cet accès sur Facebook</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>Rien n’a été envoyé. Motif : %1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Si votre entreprise inspecte le trafic, demandez que son certificat soit installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>Il se trouve entre cet ordinateur et Facebook. Authentifiez-vous avec le nom et le mot de passe dont vous disposez pour ce proxy.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>S’authentifier auprès du proxy…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>Ouvrir les paramètres Facebook</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>Pour chaque Page : son jeton, chiffré ; l’ID et le nom de la Page ; les autorisations accordées et vos tâches ; la date du consentement ; la personne qui l’a connectée.

Pour chaque compte Facebook : son jeton de connexion et l’identifiant utilisateur propre à l’app, tous deux chiffrés, car Meta n’offre aucun autre moyen de révoquer l’accès par la suite.

Jamais votre mot de passe, votre profil, vos amis, vos messages ni des cookies. La clé qui les déchiffre se trouve dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Sur facebook.com, ouvrez Paramètres et confidentialité → Paramètres → Apps et sites web → Actif, trouvez l’app Meta et choisissez Supprimer. La révocation est ainsi forcée à la source en cas de problème.

Si elle n’y figure pas, regardez dans Intégrations professionnelles, où « Afficher et modifier » permet aussi de décocher des Pages une à une.

Supprimer l’app à cet endroit met fin à l’accès de Pagekeep à toutes les Pages de ce compte Facebook.</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Supprimer cet accès sur Facebook</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>Rien n’a été enregistré ici, mais votre consentement figure encore sur Facebook. Le supprimer là-bas met fin à l’accès de Pagekeep pour ce compte Facebook sur tous les ordinateurs.

Sur facebook.com, ouvrez Paramètres et confidentialité → Paramètres → Apps et sites web → Actif, trouvez l’app Meta et choisissez Supprimer. Si elle n’y figure pas, regardez dans Intégrations professionnelles.</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>En savoir plus dans l’aide</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>Abandonner %Ln révocation ?</numerusform><numerusform>Abandonner %Ln révocations ?</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>Pagekeep renonce à informer Meta au sujet de %1, et détruit ce qu’il conservait à cet effet. Meta pourra continuer d’accepter les jetons jusqu’à ce que la Page soit décochée, ou l’app supprimée, dans les paramètres Facebook.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>Settings → General</source>
        <translation>Paramètres → Général</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Aucune rubrique ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>Chaque connexion porte un numéro à usage unique que Facebook doit renvoyer inchangé. Cela n’a pas été le cas : rien n’a donc été utilisé de la réponse, et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>Une connexion laissée ouverte trop longtemps pourrait être terminée par quelqu’un d’autre. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>Une connexion appartient au membre qui l’a commencée. Avant qu’elle soit terminée, quelqu’un a fermé la session, verrouillé la fenêtre ou ouvert une nouvelle session ; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>Ce sont les propriétaires et les admins qui connectent des Pages. Un rôle peut aussi changer pendant une connexion : il est vérifié de nouveau avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>Sans toutes ces autorisations, Pagekeep ne peut ni lire une Page ni y publier ; rien n’a donc été enregistré. Annuler la boîte de dialogue Facebook conduit également à ce message.</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>Facebook a fourni une liste complète, et aucune des Pages qu’elle contient ne vous donne de droits d’admin ou d’éditeur. Une Page détenue par un portefeuille business peut manquer dans cette liste.</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>Facebook a été joint, mais il n’a pas répondu ou a répondu par une erreur de son côté. Vos Pages restent telles quelles.</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>L’app Meta a effectué trop d’appels pour le moment. Le message indique quand le prochain essai sera possible ; Pagekeep attend jusque-là de lui-même.</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>Lorsque Facebook donne une raison, elle figure dans le message. « Détails » contient les codes, à l’intention de la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Rien n’a été envoyé, car rien ne garantissait que Facebook se trouvait bien à l’autre bout. Le motif figure dans le message. Si votre entreprise inspecte le trafic, demandez que son certificat soit installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>Après plusieurs mots de passe incorrects, il faut attendre avant la prochaine tentative. Le message indique jusqu’à quand.</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Les données sont liées à l’adresse Meta avec laquelle elles ont été créées, et les jetons ne sont jamais envoyés à une autre. Lancez Pagekeep avec cette adresse, ou avec un autre dossier de données.</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>Les messages et leur signification</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>Un message indique ce qui s’est passé et ce qu’il faut faire, et reste affiché jusqu’à ce que vous le fermiez. « Détails » contient des codes à l’intention de la personne qui vous aide, et aucun secret.</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>Pendant la connexion</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>À propos de l’app Meta</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>À propos de la fenêtre Facebook</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>De la part de Facebook et du réseau</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>À propos du trousseau et du dossier de données</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>À propos des membres et de l’ouverture de session</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>Ce que signifie chaque état d’une Page</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>La liste montre pour chaque Page où en est son accès. Seul ce que Facebook indique au sujet de cet accès précis le modifie ; une réponse ambiguë ne déconnecte jamais une Page.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>Ce que cela signifie, et ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep peut lire cette Page et y publier.</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>Pagekeep demande à Facebook où en est cet accès.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>D’après la date donnée par Facebook, cet accès prend fin dans quelques jours ; la ligne indique quand. Reconnectez la Page avant cette date, et rien ne sera interrompu.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>La dernière vérification n’a pas pu joindre Facebook, ou Facebook a rencontré un problème. Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>Facebook a demandé à Pagekeep d’attendre lors de la dernière vérification. Un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>Une action de votre part est nécessaire</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>Facebook ne fournit aucun jeton pour cette Page, ou le compte Facebook ne peut pas y créer de contenu. Une personne qui a le contrôle total de la Page peut l’autoriser ; cliquez ensuite sur « Vérifier ».</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>Facebook demande à la personne qui a connecté la Page de confirmer quelque chose. Connectez-vous à facebook.com avec le compte de cette personne, suivez les indications, puis cliquez sur « Vérifier ».</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Facebook bloque cette action pour le moment. Consultez sur facebook.com ce qui est demandé, patientez, puis cliquez sur « Vérifier ».</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Une autorisation a été retirée sur Facebook. Reconnectez la Page en laissant toutes les cases cochées dans la boîte de dialogue Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Le compte Facebook n’a plus de rôle sur cette Page. Reconnectez la Page avec le compte d’une personne qui en a un, ou faites d’abord rétablir ce rôle.</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>L’app a été supprimée dans les paramètres Facebook. Reconnectez la Page pour l’utiliser à nouveau.</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>Facebook n’accepte plus le jeton, par exemple après un changement de mot de passe. Reconnectez la Page pour l’utiliser à nouveau.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>Votre trousseau est verrouillé, et il contient la clé du jeton. Cliquez sur « Vérifier », et déverrouillez le trousseau lorsqu’il le demande.</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>La clé du jeton ne se trouve pas dans le trousseau de cet ordinateur. Restaurez le trousseau, ou reconnectez la Page.</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>Dans le menu de chaque ligne, « Détails… » affiche les autorisations, les dates et la dernière erreur de la Page.</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>Configurer une app Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>Pagekeep se connecte au moyen d’une app Meta qui vous appartient : ainsi, personne d’autre ne s’interpose entre Meta et vous. Elle se configure une seule fois, sur developers.facebook.com, avec un compte Facebook inscrit comme développeur.</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>Ouvrir les apps sur developers.facebook.com</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>Créez une app qui utilise Facebook Login.</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>Dans les paramètres de Facebook Login, activez Connexion OAuth cliente, Connexion OAuth Web et Connexion OAuth de navigateur intégrée. Laissez activés Appliquer HTTPS (Enforce HTTPS) et Utiliser le mode strict pour les URI de redirection.</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>Ajoutez cette adresse aux URI de redirection OAuth valides : %1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>Sous Avancé, laissez Exiger la clé secrète désactivé, et ne choisissez pas le type d’app natif ou de bureau.</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>Mettez l’app en ligne, ou donnez-y un rôle à toutes les personnes qui connectent des Pages. Les personnes sans rôle ont besoin que les autorisations soient approuvées par le Contrôle app de Meta.</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>Dans Pagekeep, ouvrez Paramètres → Intégrations → App Meta… et saisissez l’ID de l’app, un nombre qui figure dans l’Espace App.</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>La clé secrète de l’app</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Elle est facultative. Avec elle, l’accès aux Pages dure plus longtemps, et un accès expiré peut être révoqué sans nouvelle connexion à Facebook. Elle est chiffrée et n’est plus jamais affichée. Toute personne qui utilise ce compte sur cet ordinateur peut alors agir au nom de l’app Meta.</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>Le mode de connexion</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>« Automatique » convient, sauf si Meta le refuse. Avec « Jeton », le jeton de connexion transite par le programme propre à la fenêtre Facebook ; les jetons de Page, jamais.</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>Changer d’app</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>Les Pages connectées avec l’app précédente restent connectées, et ce qui est nécessaire pour révoquer leur accès est conservé. Dès lors, les Pages sont connectées par la nouvelle app.</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>Ce que Pagekeep connecte</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>Pagekeep connecte les Pages Facebook que vous administrez à un espace de travail sur cet ordinateur, pour que votre équipe puisse les lire et y publier.</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>Seules sont connectées les Pages que vous choisissez dans la boîte de dialogue de Facebook, et uniquement là où vous avez le rôle d’admin ou d’éditeur.</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>Votre profil personnel, vos amis et vos messages ne sont jamais lus ni modifiés.</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>Vous ne saisissez votre mot de passe Facebook que dans la fenêtre Facebook. Pagekeep ne le voit pas.</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>Ce que Facebook vous demande d’autoriser</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>Afficher la liste des Pages que vous gérez (pages_show_list).</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>Lire le contenu de ces Pages (pages_read_engagement).</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>Créer et gérer leurs publications (pages_manage_posts).</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>Une autorisation supplémentaire, business_management, n’est demandée que si vous choisissez de chercher dans les portefeuilles business, car sans elle Facebook omet de sa liste certaines Pages de portefeuilles. Vous pouvez la retirer.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment cela fonctionne</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>Pour chaque Page, Facebook fournit un jeton : un long texte secret qui permet à un programme d’utiliser cette Page. Pagekeep chiffre les jetons sur cet ordinateur et ne les envoie qu’à Facebook, à personne d’autre. Aucun serveur de Pagekeep ne sert d’intermédiaire.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>Ce qui est enregistré, et où</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>Tout reste sur cet ordinateur : dans le trousseau de votre système, et dans le dossier de données de Pagekeep, que les autres comptes de cet ordinateur ne peuvent pas ouvrir.</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>Dans le trousseau de votre système</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>Un seul élément : la clé qui ouvre tout ce qui est chiffré.</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>Dans le dossier de données, chiffré</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>Le jeton de chaque Page.</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>Pour chaque compte Facebook, son jeton de connexion et son identifiant utilisateur pour cette app, car Meta n’offre aucun autre moyen de révoquer l’accès par la suite. Après une déconnexion, ils sont conservés jusqu’à ce que Meta ait confirmé la révocation.</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>La clé secrète de votre app Meta, si vous en avez saisi une.</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>Ce qui garde votre session ouverte, si vous l’avez choisi.</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>Dans le dossier de données, sous forme d’empreinte irréversible</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>Les mots de passe des membres et les codes de récupération.</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>Dans le dossier de données, lisible</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>Les noms de l’espace de travail et de ses membres, ainsi que les rôles de ces derniers.</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>Pour chaque Page, son nom et son ID, les autorisations accordées, ce que vous pouvez y faire, la date du consentement et la personne qui l’a connectée.</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>Pour chaque compte Facebook, l’app Meta par laquelle il a été connecté, ses autorisations et la date à laquelle l’accès prend fin.</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>L’activité : qui a fait quoi, quand, sur quelle Page, et avec quel résultat.</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>Les réglages des fenêtres, comme la taille de la fenêtre de connexion.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>Les mots de passe, profils, photos, amis, messages et cookies Facebook. La fenêtre Facebook oublie tout à sa fermeture.</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>Les noms saisis lors d’une ouverture de session qui a échoué.</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>Connecter des Pages</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>Ce sont les propriétaires et les admins qui connectent des Pages. Il faut pour cela une app Meta, qui se configure une seule fois.</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>Ouvrez Paramètres → Intégrations et cliquez sur « Connecter Meta ». Si Pagekeep ne connaît pas encore votre app Meta, il demande d’abord l’ID de l’app.</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>Une fenêtre Facebook s’ouvre. La ligne en haut indique si vous êtes bien sur facebook.com. Connectez-vous comme dans un navigateur. Le lien de connexion est valable 10 minutes.</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>Facebook demande quelles Pages partager. Choisissez les Pages que vous voulez ici, et laissez toutes les cases cochées.</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>La fenêtre se ferme d’elle-même. Pagekeep vérifie la réponse, lit la liste de vos Pages, chiffre leurs jetons et affiche les Pages dans la liste.</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>« Annuler » y met fin à chaque étape. Ce qui n’était pas encore enregistré ne laisse aucune trace ici ; si vous aviez déjà donné votre accord sur Facebook, votre consentement y figure encore.</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>Quand une Page n’est pas dans la liste</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>Elle n’a pas été choisie sur Facebook : recommencez la connexion, et choisissez-la aussi. Une Page que vous omettez alors n’est plus partagée.</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>Vous n’y avez ni le rôle d’admin ni celui d’éditeur : adressez-vous à une personne qui a le contrôle total de la Page.</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>Un portefeuille business la détient : cliquez sur « Chercher dans les portefeuilles business… » dans le message, ou demandez à un admin du portefeuille un rôle sur la Page elle-même.</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>Elle appartient à un autre compte Facebook : cliquez de nouveau sur « Connecter Meta », et connectez-vous avec le compte de cette personne. Les Pages de plusieurs comptes figurent côte à côte.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>Environ une fois par jour, Pagekeep demande à Facebook où en est l’accès de chaque Page, et vous avertit lorsqu’il y a quelque chose à faire. Pour le demander tout de suite, choisissez « Vérifier » dans le menu d’une ligne. « Reconnecter » renouvelle l’accès d’une Page sans rien supprimer.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Créer une Page sur Facebook</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>Déconnecter, et révoquer sur Facebook</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>Ce sont les propriétaires, les admins et les gestionnaires qui déconnectent des Pages : choisissez-en une ou plusieurs dans la liste, et cliquez sur « Déconnecter ». Elles quittent immédiatement l’espace de travail, même hors ligne. Rien n’est supprimé sur Facebook.</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>Ce qui se passe chez Meta</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>Meta n’offre aucun moyen sûr de mettre fin à l’accès à une seule Page : ce qui peut être révoqué, c’est le consentement de tout un compte Facebook. La question posée avant une déconnexion propose donc ce qui est valable pour vos Pages.</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>Révoquer auprès de Meta : quand aucune autre Page de ce compte Facebook n’est connectée. Cela met fin à l’accès de Pagekeep pour ce compte sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>Révoquer ce seul accès auprès de Meta : Meta ne documente cette possibilité que pour les utilisateurs système et peut la refuser. Vous choisissez à l’avance ce qui suivra en cas de refus.</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>Retirer de cet espace de travail : les jetons présents sur cet ordinateur sont détruits. Meta continue de les accepter jusqu’à ce que vous décochiez la Page dans les paramètres Facebook.</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>Révoquer auprès de Meta et reconnecter les autres : tout prend fin pour ce compte Facebook, puis il se reconnecte pour les Pages qui restent.</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>Pagekeep n’annonce la révocation d’un accès qu’une fois que Meta en a refusé le jeton, pas avant. Ce que Meta n’a pas confirmé attend au-dessus de la liste et fait automatiquement l’objet de nouveaux essais ; les propriétaires et les admins peuvent l’abandonner.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>Cette méthode fonctionne quoi qu’il se soit passé ici, même sans Pagekeep.</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>Sur facebook.com, avec le compte de la personne qui a connecté les Pages, ouvrez Paramètres et confidentialité → Paramètres → Apps et sites web → Actif.</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>Trouvez l’app Meta par laquelle Pagekeep se connecte, et choisissez Supprimer.</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>Si elle n’y figure pas, regardez dans Intégrations professionnelles, où « Afficher et modifier » permet aussi de décocher des Pages une à une.</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Supprimer l’app met fin à l’accès de Pagekeep à toutes les Pages de ce compte Facebook.</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>Ouvrir Apps et sites web sur Facebook</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>Ouvrir Intégrations professionnelles sur Facebook</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>Mettre fin à tout</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>Dans Paramètres → Général, un propriétaire peut supprimer l’espace de travail : toutes les Pages sont d’abord déconnectées auprès de Meta, puis les membres, l’activité et la clé sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>Voir les Pages, les publications et sa propre activité</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>Publier et gérer les publications</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>Déconnecter des Pages</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>Connecter et reconnecter des Pages</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>Abandonner une révocation que Meta n’a pas confirmée</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>Voir l’activité de tout le monde</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>Modifier l’app Meta, le nom de l’espace de travail et le délai de verrouillage</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>Ajouter et modifier des membres qui ne sont pas propriétaires</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>Modifier les propriétaires, renouveler la clé, supprimer l’espace de travail</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>Qui peut le faire</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>Membres, rôles et mots de passe</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>Toute personne qui utilise l’espace de travail sur cet ordinateur est un membre, avec un nom, un mot de passe et un rôle. La liste se trouve dans Paramètres → Membres.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>La personne qui ajoute un membre définit le premier mot de passe ; un autre est demandé à la première ouverture de session.</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>En cas d’oubli du mot de passe, demandez à un propriétaire ou à un admin de le réinitialiser dans Paramètres → Membres.</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>Un propriétaire qui a oublié le sien dispose d’un code de récupération : choisissez « Mot de passe oublié ? » à l’ouverture de session. Un code ne sert qu’une fois. Un nouveau code se crée dans Paramètres → Général.</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>Après plusieurs mots de passe incorrects, il faut attendre avant la prochaine tentative : plus longtemps à chaque fois, jusqu’à 15 minutes, même si Pagekeep a été redémarré.</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>Quand vous quittez la fenêtre</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>« Verrouiller » redemande le mot de passe et efface de la mémoire la clé des jetons. Entre-temps, les vérifications et les révocations attendent. Le verrouillage peut aussi se faire automatiquement après un certain temps : Paramètres → Général.</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>« Fermer la session » fait de même, et votre session n’est plus gardée ouverte.</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>Un membre désactivé ne peut plus rien faire, et peut être réactivé. Les Pages connectées avec son compte Facebook restent connectées jusqu’à ce que quelqu’un les déconnecte.</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>Ce qui est protégé, et contre qui</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>Contre une personne qui n’a que le dossier de données, ou une sauvegarde de celui-ci : les jetons sont chiffrés, et la clé est dans le trousseau. Le fichier révèle quelles Pages sont connectées, mais ne donne accès à aucune.</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>Contre les confusions : chaque jeton est chiffré pour son espace de travail, sa Page et son compte, et un enregistrement déplacé ailleurs ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>Contre les pages web : la fenêtre Facebook est un programme à part. Elle ne détient jamais ni jeton de Page ni clé, ne garde aucun cookie, et disparaît après la connexion.</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>Contre les membres qui en feraient plus que prévu : les rôles sont vérifiés partout où une opération est effectuée, pas seulement dans la fenêtre.</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>Contre une personne installée à votre bureau : une fenêtre verrouillée demande le mot de passe, et ne garde plus la clé en mémoire.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>Contre une personne qui utilise le même compte de cet ordinateur : son trousseau s’ouvre pour tous les programmes de ce compte. Cette personne peut lire les jetons sans Pagekeep, et modifier les données. Donnez à chacun son propre compte là où c’est important.</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>Contre un programme qui s’exécute sous votre compte pendant que votre trousseau est ouvert : il peut faire tout ce que Pagekeep peut faire.</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>Contre les traces en mémoire : Pagekeep efface ses propres copies d’un jeton. Les copies internes à la bibliothèque réseau subsistent jusqu’à ce que cette mémoire soit réutilisée.</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>Les clés, et le passage à un autre ordinateur</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>Tout ce qui est chiffré s’ouvre avec une seule clé. Elle se trouve dans le trousseau de votre système et nulle part ailleurs : GNOME Keyring ou KWallet sous Linux, le Trousseau sous macOS, le Gestionnaire d’identification sous Windows.</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>Quand le trousseau demande quelque chose</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>Si le mot de passe de votre ordinateur vous est demandé, c’est par votre système, pas par Pagekeep. Autorisez Pagekeep à utiliser le trousseau.</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>Tant que le trousseau est verrouillé, les Pages restent dans la liste avec l’état « Clé verrouillée ». Déverrouillez-le, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>Passage à un autre ordinateur, et sauvegardes</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>Le dossier de données sans le trousseau n’ouvre rien : les Pages, les membres et l’activité sont là, mais les jetons restent fermés. Récupérez aussi le trousseau si votre système le permet.</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>Sinon, un propriétaire clique sur « Connecter Meta » sur le nouvel ordinateur et accepte de repartir avec une nouvelle clé. Chaque compte Facebook reconnecte ensuite ses Pages.</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>Une sauvegarde va de pair avec une sauvegarde du trousseau de la même date. Après « Renouveler la clé », les sauvegardes antérieures ne s’ouvrent qu’avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>Quand la clé est perdue</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>Personne ne peut ouvrir ce qui était chiffré, et rien n’est supprimé. Si vous pouvez récupérer l’ancien trousseau, faites-le et redémarrez Pagekeep : tout fonctionne comme avant.</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>Avec une nouvelle clé, les retraits encore en attente de Meta ne peuvent plus être effectués : supprimez l’app Meta dans les paramètres Facebook.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>Dans Paramètres → Général, un propriétaire peut tout faire passer sous une nouvelle clé, par exemple parce que quelqu’un a pu voir l’ancienne. Les Pages restent connectées, et personne n’a besoin de se reconnecter.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>La touche Tab passe d’un élément à l’autre, et les touches fléchées parcourent une liste. Entrée ou Espace active l’élément qui a le focus, y compris le bouton d’une ligne. Échap ferme une boîte de dialogue.</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>Dans l’aide, Entrée mène des rubriques au texte, et Échap ramène aux rubriques.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>Seuls les propriétaires et les admins peuvent modifier l’app Meta.</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>Paramètres → Intégrations</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Connecter Meta</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>App Meta…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>Publiez sur les Pages Facebook que vous administrez et lisez leur contenu. Votre profil personnel, vos amis et vos messages ne sont jamais concernés.</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>Rechercher par nom ou ID de Page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln Page</numerusform><numerusform>%Ln Pages</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>Les jetons sont chiffrés un par un ; la clé qui les déchiffre se trouve dans le trousseau de votre système.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>Aucune Page ne contient ce texte dans son nom ou son ID.</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>Aucune Page dans cet état ne contient ce texte dans son nom ou son ID.</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>Aucune Page n’est dans cet état.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>Son certificat appartient à une autre adresse.</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>Son certificat a expiré ou n’est pas encore valable. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>Son certificat n’a été émis par aucune autorité reconnue par cet ordinateur. Les programmes et les réseaux d’entreprise qui inspectent les connexions peuvent aussi en être la cause.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>Sa protection est obsolète.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>Son certificat n’est pas valable.</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>Aucune connexion sécurisée n’a pu être négociée.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>Connecter Meta</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>Cette page a voulu ouvrir une adresse qui n’est pas autorisée ici. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>Cette page a voulu ouvrir une adresse sur %1 qui n’est pas autorisée ici. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>Cette page a voulu enregistrer un fichier. Cette fenêtre n’en enregistre aucun.</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>Vous pouvez maintenant continuer vers %1 : cliquez de nouveau sur le bouton de la page ou sur Actualiser.</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>Le moteur web est ancien (Chromium %1, correctifs jusqu’à %2) : la page de Facebook peut y échouer, et il est moins sûr. Mettez à jour le système ou Pagekeep.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>Vous vous connectez sur Facebook. Cette application n’enregistre jamais votre mot de passe Facebook ; les cookies de la fenêtre sont effacés à sa fermeture.</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>Facebook affiche une erreur ici ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>Quand Facebook affiche une erreur</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>Facebook affiche les erreurs de configuration de l’app Meta sur une page à part ; Pagekeep ne peut donc pas les lire. Voici les causes habituelles. Les paramètres se trouvent dans l’Espace App de Meta, sur developers.facebook.com.</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>ID de l’app incorrect : Facebook indique que l’app est introuvable ou non valide. Comparez l’ID de l’app dans Pagekeep (Intégrations, App Meta…) avec celui de l’Espace App.</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>Adresse de redirection non autorisée : Facebook indique que l’URL est bloquée ou ne fait pas partie des domaines de l’app. Sous Facebook Login, Paramètres, ajoutez exactement l’adresse de redirection affichée par Pagekeep aux « URI de redirection OAuth valides », et laissez « Utiliser le mode strict pour les URI de redirection » activé.</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>Connexion intégrée désactivée : Facebook indique que la connexion depuis un navigateur intégré est désactivée. Activez « Connexion OAuth cliente », « Connexion OAuth Web » et « Connexion OAuth de navigateur intégrée ».</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>App en mode développement : Facebook indique que l’app n’est pas active ou n’est pas disponible. Passez l’app en mode En ligne (Live), ou connectez-vous avec le compte d’une personne qui a un rôle dans l’app.</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>Retour à Facebook</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Aucune connexion à %1</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>Vérifiez la connexion Internet de cet ordinateur, puis cliquez sur Actualiser.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>La connexion à %1 n’est pas sécurisée</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>Rien n’a été envoyé. Pagekeep ne poursuit pas sur une connexion que d’autres pourraient lire.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>%1 a répondu par une erreur (%2)</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>%1 n’a pas répondu correctement</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>Le problème vient de l’autre côté. Cliquez sur Actualiser dans quelques minutes.</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>Cette adresse n’est pas autorisée ici</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>La connexion a mené à une adresse que cette fenêtre n’ouvre pas. Cliquez sur Actualiser pour recommencer.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>La page a cessé de fonctionner</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>La partie de la fenêtre qui affiche les pages web s’est arrêtée de façon inattendue. Cliquez sur Actualiser pour continuer.</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>Quitter Facebook ?</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>Cette connexion veut se poursuivre sur %1, qui n’est pas Facebook.</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>Les entreprises qui gèrent des comptes Facebook font souvent passer la connexion par leur propre adresse. Ne continuez que si vous connaissez cette adresse.</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Continuer vers %1</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>Le lien expire dans %1</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>Votre navigateur n’a pas pu être lancé pour une page sur %1.</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>Connecter Meta</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>La clé de vos jetons a disparu. Repartir avec une nouvelle clé ?</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>Ce qui était chiffré avec l’ancienne ne pourra plus jamais être ouvert : les jetons de toutes les Pages, la clé secrète de l’app et les sessions gardées ouvertes. Les Pages restent dans la liste jusqu’à ce que chacune soit reconnectée. Les retraits encore en attente de Meta ne pourront plus être effectués.

Si vous pouvez récupérer l’ancien trousseau, annulez et faites-le plutôt.</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>Repartir avec une nouvelle clé</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>Meta n’a pas été informé du retrait de ces Pages : %1.</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>Ce qui aurait permis de révoquer l’accès était chiffré avec la clé perdue. Meta pourra continuer d’accepter les anciens jetons jusqu’à ce que vous supprimiez l’app Meta dans les paramètres Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Ouvrir les paramètres Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>Votre session est ouverte, mais cet ordinateur redemandera le mot de passe la prochaine fois.</translation>
    </message>
    <message>
        <source>%1 — Pagekeep</source>
        <translation>%1 — Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Sign in with your password instead</source>
        <translation>Utiliser plutôt votre mot de passe</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>Ce mot de passe sert à ouvrir la première session, où un autre sera demandé. Communiquez-le de vive voix à cette personne.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Doit choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Dernière session</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>Paramètres → Membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>Toutes les personnes qui utilisent cet espace de travail sur cet ordinateur, et ce que leur rôle leur permet de faire.</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln membre</numerusform><numerusform>%Ln membres</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>Aucun membre ne contient ce texte dans son nom.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Réinitialiser le mot de passe…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>Seuls les propriétaires et les admins peuvent modifier les membres.</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Choisissez d’abord un membre dans la liste.</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>Seul un propriétaire peut modifier un propriétaire.</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>C’est vous : votre mot de passe se change dans Paramètres → Général, et personne ne peut désactiver son propre accès.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>App Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>Pagekeep se connecte au moyen d’une app Meta qui vous appartient. Sur developers.facebook.com :
1. Créez une app avec Facebook Login, et copiez son ID ici.
2. Dans les paramètres de Facebook Login, activez Connexion OAuth cliente, Connexion OAuth Web et Connexion OAuth de navigateur intégrée.
3. Ajoutez l’adresse de redirection ci-dessous aux URI de redirection OAuth valides.
4. Sous Avancé, laissez Exiger la clé secrète désactivé, et ne choisissez pas le type d’app natif ou de bureau.
5. Mettez l’app en ligne, ou donnez-y un rôle à toutes les personnes qui connectent des Pages.</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>L’app de developers.facebook.com par laquelle Pagekeep se connecte.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de l’app</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>Clé secrète de l’app (facultatif)</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>Une clé secrète est enregistrée ; saisissez-en une autre ici pour la remplacer</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>Supprimer la clé secrète enregistrée</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Avec la clé secrète, l’accès aux Pages dure plus longtemps. Elle est chiffrée et n’est plus jamais affichée. Toute personne qui utilise ce compte sur cet ordinateur peut alors agir au nom de l’app Meta.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Choose Token only where Meta refuses the automatic form. The sign-in token then passes through the login window's process; Page tokens never do.</source>
        <translation>Ne choisissez Jeton que si Meta refuse le mode automatique. Le jeton de connexion transite alors par le processus de la fenêtre de connexion ; les jetons de Page, jamais.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>%Ln Page a été connectée avec l’ID d’app %1. Elle reste connectée, et ce qui est nécessaire pour révoquer son accès est conservé. Désormais, les Pages sont connectées par la nouvelle app.</numerusform><numerusform>%Ln Pages ont été connectées avec l’ID d’app %1. Elles restent connectées, et ce qui est nécessaire pour révoquer leur accès est conservé. Désormais, les Pages sont connectées par la nouvelle app.</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>L’ID de l’app est un nombre de 5 à 20 chiffres. Copiez-le depuis l’Espace App.</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>La clé secrète d’une app comporte 32 caractères : des chiffres et les lettres a à f. Copiez-la à nouveau.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>L’adresse de redirection doit commencer par https:// et ne doit pas contenir de signe #.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 · %2</source>
        <comment>a member's name and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>Simulateur de Meta à l’adresse
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Vous êtes ici.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>Pagekeep demande désormais qui se trouve devant la fenêtre. Cet espace de travail n’a pas encore de mot de passe ; son propriétaire, %1, choisit le premier.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>Les propriétaires ont un code de récupération, affiché à la création de l’espace de travail. Les autres membres demandent à un propriétaire ou à un admin de réinitialiser leur mot de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Retour à l’ouverture de session</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>Saisissez votre code de récupération.</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>Ce nom ou ce code de récupération est incorrect.</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>Vérifiez les deux. Un code qui a déjà servi n’est plus utilisable.</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>Connectez vos Pages Facebook</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>Facebook vous demande quelles Pages partager. Chaque Page que vous choisissez apparaît ici, prête à recevoir des publications.</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>Ne lit que les Pages où vous avez le rôle d’admin ou d’éditeur, et ne publie que sur celles-ci</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>Conserve l’ID et le nom de la Page, les autorisations accordées et la date du consentement</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>Chiffre le jeton de chaque Page et la connexion qui permettra de le révoquer ; jamais votre mot de passe</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>Afficher les Pages</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln autre Page</numerusform><numerusform>%Ln autres Pages</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>Rien n’a changé ; le prochain essai aura lieu le %1.</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>Rien n’a changé ; un nouvel essai aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>Facebook indique qu’il manque une autorisation.</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>Ces autorisations manquent sur Facebook : %1.</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep peut lire cette Page et y publier.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>D’après la date donnée par Facebook, cet accès prend fin le %1.</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>Reconnectez-la avant cette date, et rien ne sera interrompu.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>La dernière vérification n’a pas pu joindre Facebook, ou Facebook a rencontré un problème.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>Facebook a demandé à Pagekeep d’attendre lors de la dernière vérification.</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>Le compte Facebook utilisé par %1 ne peut plus créer de contenu sur cette Page.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>Une personne qui a le contrôle total de la Page peut l’autoriser à nouveau dans les paramètres de la Page ; cliquez ensuite sur « Vérifier ».</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>Facebook ne fournit aucun jeton pour cette Page au compte Facebook utilisé par %1.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>Une personne qui a le contrôle total de la Page peut y donner accès à ce compte ; cliquez ensuite sur « Vérifier ».</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>Facebook demande à %1 de confirmer quelque chose avant de continuer.</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>Connectez-vous à facebook.com avec le compte de la personne qui a connecté la Page, suivez les indications, puis cliquez sur « Vérifier ».</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>Facebook bloque cette action pour le moment, sans donner de raison.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>Facebook bloque cette action pour le moment. Sa réponse : %1</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Consultez sur facebook.com ce qui est demandé, patientez, puis cliquez sur « Vérifier ».</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Reconnectez la Page en laissant toutes les cases cochées dans la boîte de dialogue Facebook.</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>Le compte Facebook utilisé par %1 n’a plus de rôle sur cette Page.</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Reconnectez la Page avec le compte d’une personne qui en a un, ou faites d’abord rétablir ce rôle.</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>L’accès de Pagekeep a été supprimé sur Facebook.</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>Reconnectez la Page pour l’utiliser à nouveau ; ses brouillons et son historique sont conservés.</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>Facebook n’accepte plus le jeton de cette Page.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>Clé verrouillée</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Clé indisponible</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>Pagekeep demande à Facebook où en est cet accès.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>Votre trousseau est verrouillé, et il contient la clé du jeton de cette Page.</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>Cliquez sur « Vérifier », et déverrouillez le trousseau lorsqu’il le demande.</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>La clé du jeton de cette Page ne se trouve pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>Reconnectez la Page, et Facebook fournira un nouveau jeton.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>Facebook indisponible</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Ralentissement demandé</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>À confirmer sur Facebook</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>Bloquée par Facebook</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Autorisation manquante</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>Rôle perdu</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>Accès retiré sur Facebook</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>Ouvrir Facebook</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>Dernière réponse de Facebook : %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifiée.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Seuls les propriétaires, les admins et les gestionnaires peuvent déconnecter des Pages.</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>Consentement donné le %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>PagesTable</name>
    <message>
        <source>Connected Pages</source>
        <translation>Pages connectées</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>Au moins %n caractère</numerusform><numerusform>Au moins %n caractères</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>Le mot de passe doit comporter au moins %n caractère.</numerusform><numerusform>Le mot de passe doit comporter au moins %n caractères.</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>Les deux mots de passe sont différents. Répétez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>Chercher dans les portefeuilles business</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>Demander une autorisation supplémentaire à Facebook ?</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>Facebook n’indique les Pages détenues par un portefeuille business qu’aux apps disposant de l’autorisation « business_management ».</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>Elle ne concerne pas que les Pages : elle permet de lire et de gérer vos portefeuilles business et ce qu’ils contiennent, comme les comptes publicitaires. Pagekeep ne s’en sert que pour obtenir la liste des Pages de vos portefeuilles et n’y modifie rien.</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>Vous pouvez la retirer dans la boîte de dialogue Facebook. Les autres Pages seront tout de même connectées.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>Continuer vers Facebook</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Authentification du proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>Le proxy %1 demande un nom et un mot de passe avant de laisser cet ordinateur accéder à Facebook. Ils ne sont transmis qu’au proxy et ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>S’authentifier auprès du proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Authentification du proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>S’authentifier auprès du proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>Le proxy %1 se trouve entre cet ordinateur et Facebook, et demande qui vous êtes. Ce que vous saisissez n’est transmis qu’au proxy et est conservé jusqu’à la fermeture de Pagekeep.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>Saisissez le nom sous lequel le proxy vous connaît.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>Le nouveau code n’est affiché qu’une fois. Celui que vous avez actuellement ne sera plus utilisable.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Notez votre code de récupération</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>Il vous permet de définir un nouveau mot de passe si vous oubliez le vôtre. Il n’est affiché que cette fois ; Pagekeep ne conserve rien qui permette de le lire.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Code de récupération : %1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>Gardez-le sur papier ou dans un gestionnaire de mots de passe, pas sur le bureau de cet ordinateur.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>Réinitialiser le mot de passe de %1</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>Cette personne devra en choisir un autre à sa prochaine ouverture de session, et aucune de ses sessions ne reste ouverte. Communiquez-le-lui de vive voix.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1 : le même compte Facebook a depuis reconnecté des Pages, et mettre fin à son accès les interromprait aussi. Rien n’a été envoyé. Déconnectez-les d’abord, ou abandonnez cette révocation.</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1 : Meta n’accepte plus le jeton de connexion ; Pagekeep ne peut donc pas mettre fin à l’accès de lui-même. Reconnectez-vous avec le compte Facebook utilisé par %2 le %3, ou mettez fin à l’accès dans les paramètres Facebook, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1 : Meta refuse de mettre fin à l’accès. Mettez-y fin dans les paramètres Facebook, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1 : Pagekeep en informe Meta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>%Ln révocation en attente de Meta</numerusform><numerusform>%Ln révocations en attente de Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>Et %Ln autre.</numerusform><numerusform>Et %Ln autres.</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Se reconnecter pour révoquer</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>Seuls les propriétaires et les admins peuvent se connecter à Facebook.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Seuls les propriétaires, les admins et les gestionnaires peuvent déconnecter des Pages.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Ouvrir les paramètres Facebook</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>Seuls les propriétaires et les admins peuvent abandonner une révocation.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Comment révoquer sur Facebook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai le %1.</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>Peut tout faire, y compris gérer les autres propriétaires et supprimer l’espace de travail.</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>Connecte des Pages, s’occupe des membres et des paramètres, et voit l’activité de tout le monde.</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>Publie et gère les publications, et déconnecte des Pages.</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>Voit les Pages et les publications, et ne modifie rien.</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>Seul un propriétaire peut attribuer le rôle de propriétaire.</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>Vérifier %Ln Page</numerusform><numerusform>Vérifier %Ln Pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>Déconnecter %Ln Page…</numerusform><numerusform>Déconnecter %Ln Pages…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>Ouvrir sur Facebook</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>Copier l’ID de Page</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>Seuls les propriétaires et les admins peuvent connecter des Pages.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>Une fenêtre verrouillée demande le mot de passe. Jusque-là, la clé des jetons n’est plus gardée en mémoire, et les vérifications et révocations attendent. La clé elle-même se trouve dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 minutes d’inactivité</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 minutes d’inactivité</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30 minutes d’inactivité</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 heure d’inactivité</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Renouveler la clé…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>Si la clé est perdue</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>Seuls les propriétaires et les admins peuvent modifier le délai de verrouillage.</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>Seuls les propriétaires peuvent renouveler la clé.</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>Il n’y a pas encore de clé : la première connexion en crée une.</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Elle sera conservée dans %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>La clé des jetons se trouve dans %1.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Elle a été créée le %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>La clé des jetons est absente de %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>La clé des jetons est absente.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>Renouveler la clé ?</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>Une nouvelle clé est créée dans votre trousseau, tout ce qui est chiffré passe sous cette clé, et l’ancienne est supprimée. Les Pages restent connectées, et personne n’a besoin de se reconnecter.

Les sauvegardes antérieures de la base de données ne s’ouvrent qu’avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>%Ln secret déjà passé sous la nouvelle clé</numerusform><numerusform>%Ln secrets déjà passés sous la nouvelle clé</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>La clé a été renouvelée.</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>Votre trousseau n’a pas supprimé l’ancienne clé. Elle n’ouvre plus rien et sera supprimée au prochain démarrage de Pagekeep.</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>Tous les jetons de la base de données sont chiffrés avec une seule clé, conservée dans le trousseau de cet ordinateur. Si elle est absente, par exemple parce que la base de données a été copiée sur un autre ordinateur ou que le trousseau a été réinitialisé, rien de ce qui est chiffré ne peut être ouvert, par qui que ce soit. Les Pages, les membres et l’activité restent tels quels, et rien n’est supprimé.

Si vous avez l’ancien ordinateur ou une sauvegarde de son trousseau, restaurez le trousseau et redémarrez Pagekeep : tout fonctionne comme avant.

Sinon, un propriétaire clique sur « Connecter Meta » dans Paramètres → Intégrations, et accepte de repartir avec une nouvelle clé. Chaque compte Facebook reconnecte ensuite ses Pages ; d’ici là, elles restent dans la liste. Les retraits encore en attente de Meta ne peuvent plus être effectués : supprimez l’app Meta dans les paramètres Facebook, sous Apps et sites web.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>%Ln Page sélectionnée</numerusform><numerusform>%Ln Pages sélectionnées</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>Déconnecter %Ln Page…</numerusform><numerusform>Déconnecter %Ln Pages…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>Bienvenue dans Pagekeep</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>Un espace de travail réunit les Pages Facebook dont vous et votre équipe vous occupez. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>Par exemple, Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Garder la session ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Donnez un nom à l’espace de travail.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>Aide sur ce que vous avez sous les yeux</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>Ouvrir Paramètres → Général</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>Rechercher dans la liste, ou dans l’aide</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>Dans Intégrations, vérifier les Pages affichées</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>Dans Intégrations, ouvrir le menu de la ligne</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>Déconnecter les Pages sélectionnées ou désactiver le membre sélectionné</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>Quitter Pagekeep</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>Verrouillé. Les vérifications et les révocations attendent que quelqu’un ouvre une session.</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>Ouvrez une session dans votre espace de travail sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>Ce mot de passe a été défini par quelqu’un d’autre. Choisissez le vôtre.</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Garder la session ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <comment>a column</comment>
        <translation>Trié par %1, ordre croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>Trié par %1, ordre décroissant</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All (%L1)</source>
        <translation>Toutes (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a state, and how many Pages are in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>Son nom figure sur le côté de la fenêtre et sur la page d’ouverture de session.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>Seuls les propriétaires et les admins peuvent renommer l’espace de travail.</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Donnez un nom à l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>Vous ouvrez votre session avec ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>Il permet à un propriétaire de définir un nouveau mot de passe sans l’ancien. Créez-en un nouveau si le vôtre est perdu ou si quelqu’un a pu le voir.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>Seuls les propriétaires ont un code de récupération.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Saisissez votre nom.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Votre mot de passe a été changé.</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>Il sera demandé au prochain démarrage de Pagekeep.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>Garde vos Pages Facebook connectées.</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>Utiliser un simulateur de Meta à une adresse de bouclage.</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>Conserver la base de données et les paramètres dans ce dossier.</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>Pagekeep n’accepte que des options ; voir --help.</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>--meta-url n’accepte qu’une adresse de bouclage, par exemple http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>Le dossier de données %1 ne peut pas être créé ou protégé.</translation>
    </message>
</context>
</TS>
