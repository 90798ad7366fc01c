<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>Über Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>Hält die Facebook-Seiten eines Arbeitsbereichs verbunden. Pagekeep wird von Meta weder entwickelt noch unterstützt.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt, unter der GNU Lesser General Public License, Version 3</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>Chromium, über Qt WebEngine, unter der BSD-Lizenz und weiteren</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>QtKeychain, unter der modifizierten BSD-Lizenz</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>libsodium, unter der ISC-Lizenz</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, gemeinfrei</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>Lizenz von Pagekeep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1 (verbunden von %2, %3)</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>Zugriff bei Meta widerrufen: %1.</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>Der Zugriff war bereits abgelaufen: %1.</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>Hier entfernt: %1.</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>Widerruf von Meta abgelehnt, nur hier entfernt: %1.</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>Meta akzeptiert das alte Token, bis die Seite in den Facebook-Einstellungen abgewählt wird.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebook-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>Wer wann was mit welcher Seite getan hat und wie es ausging.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>Aktivitäten werden exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search by Page name or ID</source>
        <translation>Nach Seitenname oder ID suchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>Mit Ihrer Rolle sehen Sie nur die eigenen Aktivitäten.</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>Jeder Eintrag bleibt so, wie er geschrieben wurde: Niemand kann ihn ändern oder entfernen.</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>Mit Ihrer Rolle sehen Sie nur die eigenen Aktivitäten; Inhaber und Admins sehen die aller Mitglieder. Niemand kann einen Eintrag ändern oder entfernen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>Zu diesen Filtern gibt es keine Aktivitäten.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>Wählen Sie einen Eintrag, um ihn vollständig zu sehen.</translation>
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
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivitäten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>%Ln Eintrag exportiert.</numerusform><numerusform>%Ln Einträge exportiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>Bisher %Ln Eintrag</numerusform><numerusform>Bisher %Ln Einträge</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>%Ln Seite verbunden</numerusform><numerusform>%Ln Seiten verbunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>%Ln Seite neu verbunden</numerusform><numerusform>%Ln Seiten neu verbunden</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>Verbinden von Seiten bei Facebook abgelehnt</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>Neuverbinden von Seiten bei Facebook abgelehnt</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>Verbinden von Seiten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>Neuverbinden von Seiten fehlgeschlagen</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>Zugriff bei Meta war bereits abgelaufen</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>Zugriff bei Meta widerrufen</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>Widerruf wartet auf Meta</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>Meta hat den Widerruf abgelehnt; hier entfernt</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsbereich erstellt</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>Arbeitsbereich umbenannt</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>Passwörter geändert</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>Passwörter zurückgesetzt</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>Wiederherstellungscodes verwendet</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Wiederherstellungscodes erzeugt</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Mitglieder hinzugefügt</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>Mitglieder umbenannt</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>Mitglieder deaktiviert</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>Mitglieder aktiviert</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>Meta-App geändert</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Trennungen</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>Widerrufe bei Meta</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>Widerrufe verworfen</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>Arbeitsbereich erstellt</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>Arbeitsbereich von %1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>Passwort von %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode ein neues Passwort festgelegt</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erzeugt</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>%1 als %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>Eigenen Namen geändert: von %1 zu %2</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>%1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>Eigene Rolle geändert: von %1 zu %2</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>Rolle von %1 geändert: von %2 zu %3</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>%1 wieder aktiviert</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>Meta-App auf die App-ID %1 festgelegt</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>Neuen Schlüssel für die Tokens erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>%Ln Seite hier entfernt</numerusform><numerusform>%Ln Seiten hier entfernt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>%Ln Seite getrennt</numerusform><numerusform>%Ln Seiten getrennt</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>Widerruf verworfen, den Meta nicht bestätigt hat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1 und %Ln weitere</numerusform><numerusform>%1 und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>nicht verschlüsselt (Testumgebung)</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>Gilt für diesen Computer, unabhängig davon, wer sich anmeldet und in welchem Arbeitsbereich. Beides wirkt sofort.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>%Ln Seite erfordert Aufmerksamkeit.</numerusform><numerusform>%Ln Seiten erfordern Aufmerksamkeit.</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>Zuerst anzeigen</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Beim Proxy anmelden…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>%1 von %Ln Seite wird geprüft…</numerusform><numerusform>%1 von %Ln Seiten werden geprüft…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>Die Prüfung beginnt, sobald das Verbinden abgeschlossen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>%Ln Seite geprüft.</numerusform><numerusform>%Ln Seiten geprüft.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>Davon erfordert %Ln Aufmerksamkeit.</numerusform><numerusform>Davon erfordern %Ln Aufmerksamkeit.</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>%Ln Seite konnte nicht geprüft werden; der nächste Versuch folgt automatisch.</numerusform><numerusform>%Ln Seiten konnten nicht geprüft werden; der nächste Versuch folgt automatisch.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>%Ln Seite erfordert Aufmerksamkeit</numerusform><numerusform>%Ln Seiten erfordern Aufmerksamkeit</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Nächste Prüfung: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>Wenn nach einem Passwort gefragt wird, fragt Ihr Computer, nicht Pagekeep.</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>Schließen Sie den Vorgang im Facebook-Fenster ab</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>Der Verbindungslink ist noch %1 Minuten gültig.</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>Antwort von Facebook wird geprüft</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>Ihre Seiten werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>Bisher %Ln Seite</numerusform><numerusform>Bisher %Ln Seiten</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>Seiten, die nicht mehr in der Liste stehen, werden abgefragt</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>Ihre Auswahl ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>Ihre Seiten werden gespeichert</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>%Ln Seite ist nicht mehr für Pagekeep freigegeben: %1.</numerusform><numerusform>%Ln Seiten sind nicht mehr für Pagekeep freigegeben: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>Sie haben %Ln weitere Seite freigegeben, die weder in der Liste von Facebook noch in Ihren Business-Portfolios steht. Ein Admin des Portfolios, zu dem sie gehört, kann Ihnen eine Rolle auf der Seite selbst geben.</numerusform><numerusform>Sie haben %Ln weitere Seiten freigegeben, die weder in der Liste von Facebook noch in Ihren Business-Portfolios stehen. Ein Admin des Portfolios, zu dem sie gehören, kann Ihnen eine Rolle auf den Seiten selbst geben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>Sie haben %Ln weitere Seite freigegeben, die in der Liste von Facebook fehlt. Möglicherweise gehört sie zu einem Business-Portfolio.</numerusform><numerusform>Sie haben %Ln weitere Seiten freigegeben, die in der Liste von Facebook fehlen. Möglicherweise gehören sie zu einem Business-Portfolio.</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>Die Seiten sind hier, aber noch kann keine verwendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>%Ln Seite verbunden.</numerusform><numerusform>%Ln Seiten verbunden.</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>Business-Portfolios wurden nicht durchsucht, weil diese Berechtigung abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>Eingeschränkt, weil Facebook kein Token ausgegeben hat: %1. Ein Admin der Seite oder des Business-Portfolios, zu dem sie gehört, kann das beheben. Möglicherweise verlangt Facebook auch, dass Sie die zweistufige Authentifizierung aktivieren.</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>Ausgelassen, weil Sie dort weder Admin noch Redakteur sind: %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Bei Facebook neu auswählen</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>In Business-Portfolios suchen…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>Fortsetzung möglich ab %1.</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>Die Liste der Seiten konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>Seiten, die in der Liste fehlen, wurden nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>Meta verbinden</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Zum Widerrufen noch einmal anmelden</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>Dieses Facebook-Konto ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>Es gibt keine Liste mehr, die fortgesetzt werden könnte. Mit „Meta verbinden“ kommen die Seiten dieses Kontos zurück.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Only owners delete the workspace.</source>
        <translation>Nur Inhaber können den Arbeitsbereich löschen.</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>Trennt alle Seiten bei Meta und entfernt dann Mitglieder, Seiten, Aktivitäten und Schlüssel dieses Arbeitsbereichs von diesem Computer.</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>Arbeitsbereich löschen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>Zuerst wird jede Seite bei Meta getrennt; damit endet der Zugriff von Pagekeep für diese Facebook-Konten auf allen Computern. Danach werden Mitglieder, Aktivitäten und der Schlüssel im Schlüsselbund entfernt. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln weitere Seite</numerusform><numerusform>%Ln weitere Seiten</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>Meta hat nicht bestätigt, dass der Zugriff auf diese Seiten widerrufen ist: %1.

Wenn Sie jetzt löschen, wird vernichtet, womit er noch widerrufen werden könnte. Meta akzeptiert die Tokens dann möglicherweise weiter, bis Sie die Meta-App in den Facebook-Einstellungen entfernen: „Einstellungen und Privatsphäre → Einstellungen → Apps und Websites“ oder „Business-Integrationen“.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>Bisher %Ln Seite bestätigt</numerusform><numerusform>Bisher %Ln Seiten bestätigt</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>Facebook nennt kein Ablaufdatum</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>Verbunden von %1 am %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>Seitentoken läuft ab</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>Facebook hat kein Token ausgegeben</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>Facebook-Anmeldung läuft ab</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebook meldet: %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>Meta-App</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>Seiten-ID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>Diese Seite ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>Was über diese Seite bekannt ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you. No password, key or token is in it.</source>
        <translation>Für die Person, die Ihnen hilft. Passwörter, Schlüssel und Tokens sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Schlüsselbund testen</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>Schreibt einen eigenen Eintrag in den Schlüsselbund, liest ihn und entfernt ihn wieder.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>Schlüsselbund wird getestet; möglicherweise fragt er bei Ihnen nach…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Der Schlüsselbund funktioniert.</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>Ein eigener Eintrag wurde geschrieben, gelesen und wieder entfernt.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>Die Diagnose wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>Nicht untersucht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>Von außen ausgeschaltet, für einen Meta-Ersatz</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>Von diesem System verweigert; deshalb öffnet sich das Facebook-Fenster nicht.</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>Meta hat seine Uhrzeit nicht genannt</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>Stimmt mit der von Meta überein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>Geht gegenüber der von Meta %Ln Sekunde vor</numerusform><numerusform>Geht gegenüber der von Meta %Ln Sekunden vor</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>Geht gegenüber der von Meta %Ln Sekunde nach</numerusform><numerusform>Geht gegenüber der von Meta %Ln Sekunden nach</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1. Stellen Sie die Uhr dieses Computers: Eine Anmeldung bei Facebook kann fehlschlagen.</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>Solange keine App-ID festgelegt ist, gibt es nichts zu prüfen</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>Sieht nicht wie eine App-ID aus; das ist eine Zahl mit 5 bis 20 Ziffern</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>Sieht wie eine App-ID aus. Ob Meta sie kennt, zeigt sich erst bei einer Anmeldung.</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>Letzte Anmeldung damit: %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>In diesem Programmlauf nicht geschrieben</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>Prüfung der App-ID</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <comment>a style</comment>
        <translation>%1, dunkel</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1, hell</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Fenstersystem</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>Facebook-Fenster</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>Web-Engine</translation>
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
        <translation>Sandbox von Chromium</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>Wird ohne Grafikprozessor gezeichnet</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Bereitgestellt von</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>Ein Eintrag wurde geschrieben, gelesen und wieder entfernt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>Keiner auf dem Weg zu Meta</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a host</comment>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2 bei %3 %</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Programmlauf</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird untersucht…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>Datenordner wird untersucht…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>Es wird geprüft, ob Meta erreichbar ist…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>Web-Engine des Facebook-Fensters wird gestartet…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>Das Mitglied kann sich nicht mehr anmelden und dort, wo es noch angemeldet ist, nichts mehr tun. Sie können es jederzeit wieder aktivieren.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>und %Ln weitere</numerusform><numerusform>und %Ln weitere</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>Seiten, die über das Facebook-Konto dieses Mitglieds verbunden sind</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>Diese Seiten bleiben verbunden, bis jemand sie trennt.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>Zum Widerrufen bei Meta noch einmal anmelden</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>Bei Meta widerrufen</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>Nur diesen Zugriff bei Meta widerrufen</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>Bei Meta widerrufen und die anderen neu verbinden</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>Die Anmeldung des Facebook-Kontos, das %1 am %2 verwendet hat, ist abgelaufen. Wer dieses Konto hat, muss sich noch einmal anmelden; so lange wartet der Widerruf. Damit endet der Zugriff von Pagekeep für dieses Facebook-Konto auf allen Computern.</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>Keine andere Seite des Facebook-Kontos, das %1 am %2 verwendet hat, ist verbunden. Damit endet der Zugriff von Pagekeep für dieses Facebook-Konto auf allen Computern.</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>Die anderen Seiten dieses Facebook-Kontos bleiben verbunden. Meta dokumentiert dies nur für Systemnutzer und lehnt es möglicherweise ab.</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>Die Tokens auf diesem Computer werden sofort vernichtet. Meta akzeptiert die alten, bis die Seite in den Facebook-Einstellungen abgewählt wird.</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>Das Facebook-Konto, das %1 am %2 verwendet hat, muss neu angemeldet werden. Bis dahin fallen diese Seiten aus: %3. Sie funktionieren weiter, bis Meta den Zugriff beendet hat.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>%Ln Seite trennen?</numerusform><numerusform>%Ln Seiten trennen?</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>Die Seite verlässt diesen Arbeitsbereich sofort. Bei Facebook wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>Diese Seiten verlassen den Arbeitsbereich sofort: %1. Bei Facebook wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>Verbunden von %1, %2</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>Seite trennen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>%Ln Seite trennen</numerusform><numerusform>%Ln Seiten trennen</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>Falls Meta das ablehnt:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>Die anderen Seiten dieses Facebook-Kontos sind ausgefallen. Mit „Meta verbinden“ kommen sie zurück.</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Meta verbinden</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>In Business-Portfolios suchen…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>Hier wurde nichts gespeichert, und das Anmeldetoken ist gelöscht. Facebook führt Ihre Zustimmung weiterhin auf.</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>Sicherheitsprüfung fehlgeschlagen. Bitte verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>Der Verbindungslink wurde manipuliert oder ein zweites Mal verwendet. Starten Sie das Verbinden unter „Einstellungen → Integrationen“ neu.</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>Verbinden neu starten</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>Der Verbindungslink ist abgelaufen.</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>Der Verbindungslink gilt 10 Minuten. Klicken Sie noch einmal auf „Meta verbinden“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>Ihre Sitzung hat sich während des Verbindens geändert.</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>Sie haben sich zwischendurch als andere Person angemeldet. Melden Sie sich neu an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>Mit Ihrer Rolle dürfen Sie keine Meta-Konten verbinden.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>Bitten Sie einen Inhaber oder Admin des Arbeitsbereichs, die Verbindung herzustellen oder Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>Es wurde nichts geändert. Bitten Sie einen Inhaber oder Admin des Arbeitsbereichs, das zu tun oder Ihre Rolle zu ändern.</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>Name oder Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>Prüfen Sie beides und ob die Feststelltaste aktiv ist. Wer Ihren Arbeitsbereich betreut, kann Passwörter zurücksetzen.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>Der nächste Versuch ist ab %1 möglich.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Wählen Sie zuerst ein eigenes Passwort.</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>Ihr jetziges hat jemand anderes festgelegt.</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Das aktuelle Passwort ist nicht richtig.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>Es wurde nichts geändert. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>Ihr Zugriff auf diesen Arbeitsbereich ist deaktiviert.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>Bitten Sie einen Inhaber oder Admin des Arbeitsbereichs, ihn wieder zu aktivieren.</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>Ein anderes Mitglied hat diesen Namen.</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>Mitglieder melden sich mit ihrem Namen an, deshalb braucht jedes einen eigenen. Fügen Sie zum Beispiel einen Nachnamen hinzu.</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>Ein Arbeitsbereich braucht einen Inhaber.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>Es wurde nichts geändert. Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>Das können Sie nicht bei sich selbst tun.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>Es wurde nichts geändert. Ein anderer Inhaber oder Admin kann es tun.</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>Sie haben die von Facebook angefragten Berechtigungen abgelehnt.</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>Sie haben im Facebook-Dialog eine oder mehrere Berechtigungen abgewählt. Versuchen Sie es noch einmal und lassen Sie alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>Ihr Facebook-Konto verwaltet noch keine Seiten.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>Erstellen Sie zuerst eine Seite auf Facebook und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Seite auf Facebook erstellen</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>Facebook lässt die Seiten, die Sie ausgewählt haben, in seiner Liste aus.</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>Sie haben Seiten freigegeben, aber weder die Liste von Facebook noch Ihre Business-Portfolios enthalten sie. Es wurde nichts gespeichert. Bitten Sie einen Admin des Portfolios, zu dem sie gehören, um eine Rolle auf den Seiten selbst.</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Bei Facebook neu auswählen</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>Das geschieht bei Seiten, die zu einem Business-Portfolio gehören, wenn die App keinen Einblick in Portfolios hat. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>Die Seite war nicht unter den bei Facebook ausgewählten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>Es wurde nichts geändert. Melden Sie sich als jemand an, der diese Seite verwaltet, und wählen Sie sie im Facebook-Dialog aus.</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>Facebook ist vorübergehend nicht verfügbar.</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>Die Störung liegt bei Meta. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>Ein anderer Verbindungsvorgang läuft noch.</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>Schließen Sie ihn im Facebook-Fenster ab oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>Während der Abfrage hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>Es wurde nichts getrennt. Sehen Sie sich die Seiten noch einmal an und trennen Sie sie dann.</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>Das war ein anderes Facebook-Konto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>Es wurde nichts geändert. Melden Sie sich bei Facebook als die Person an, deren Zugriff enden soll.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>Pagekeep kennt Ihre Meta-App noch nicht.</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>Geben Sie die App-ID Ihrer Meta-App ein und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>App-ID eingeben</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>Facebook hat die Einstellungen der Meta-App abgelehnt.</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>Vergleichen Sie App-ID und Weiterleitungsadresse mit dem Dashboard der App und prüfen Sie, ob die App live ist.</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>Meta-App prüfen</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>Meta akzeptiert den App-Geheimcode nicht.</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>Der Geheimcode gehört zu einer anderen App oder wurde zurückgesetzt. Kopieren Sie ihn noch einmal aus dem Dashboard der App.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Geheimcode ersetzen</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>Facebook hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>Der Einmalcode wurde schon verwendet, ist abgelaufen oder gehört zu einer anderen Weiterleitungsadresse. Verbinden Sie erneut; wenn es jedes Mal geschieht, prüfen Sie die Weiterleitungsadresse.</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>Meta lässt diese App die Anmeldung nicht ohne Geheimcode abschließen.</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>Stellen Sie in den Einstellungen der Meta-App das Anmeldeverfahren auf „Token“ oder geben Sie den App-Geheimcode ein. Bei „Token“ läuft das Anmeldetoken durch den Prozess des Anmeldefensters; Seitentokens tun das nie.</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>Anmeldeverfahren wählen</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>Facebooks Liste Ihrer Seiten konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>Es wurde nichts geändert, weil ein Teil Ihrer Seiten gefehlt haben könnte. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>Das Facebook-Fenster konnte nicht starten.</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>Sein Programm pagekeep-login oder die benötigte Web-Engine fehlt. Installieren Sie Pagekeep neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>Das Facebook-Fenster wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal; wenn es wieder geschieht, senden Sie die Details an die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>Das Facebook-Fenster kann sich hier nicht schützen.</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>Seine Web-Engine braucht eine Sandbox, die dieses System verweigert. Starten Sie Pagekeep als normaler Benutzer oder bitten Sie die Person, die diesen Computer betreut, nicht privilegierte Benutzer-Namensräume (unprivileged user namespaces) zu erlauben.</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>Facebook hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>Facebook nannte keinen Grund. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>Facebook verlangt eine Pause.</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>Diese App hat vorerst zu viele Anfragen gestellt. Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>Facebook akzeptiert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>Sie ist abgelaufen oder wurde entzogen, zum Beispiel durch ein neues Passwort. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>Bei Facebook fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>Verbinden Sie erneut und lassen Sie im Facebook-Dialog alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>Pagekeep konnte Facebook nicht erreichen.</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>Prüfen Sie die Internetverbindung dieses Computers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>Die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>Pagekeep bewahrt dort den Schlüssel zu Ihren Tokens auf. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>Ihr Schlüsselbund hat Pagekeep abgewiesen.</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>Erlauben Sie Pagekeep auf Nachfrage, den Schlüsselbund zu verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>Pagekeep bewahrt den Schlüssel zu Ihren Tokens nur dort und nirgends sonst auf. Starten oder installieren Sie einen Schlüsselbund wie GNOME Keyring oder KWallet und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>Warten auf Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>Seine vorige Frage ist noch offen. Beantworten Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>Der Schlüssel zu Ihren Tokens fehlt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>Ohne ihn lassen sich die gespeicherten Tokens nicht öffnen; gelöscht wurde nichts. Wenn Sie Ihre Daten wiederhergestellt oder umgezogen haben, bringen Sie auch den Schlüsselbund mit und versuchen Sie es noch einmal. Ist er endgültig verloren, kann ein Inhaber auf „Meta verbinden“ klicken und mit einem neuen Schlüssel beginnen.</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>Ein gespeicherter Geheimwert ist beschädigt.</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>Er wurde außerhalb von Pagekeep verändert. Stellen Sie den Datenordner aus einer Sicherung wieder her und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>Es wurde nichts gespeichert. Geben Sie Speicherplatz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>Die Datenbank von Pagekeep ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>Es wurde nichts geändert. Stellen Sie den Datenordner aus einer Sicherung wieder her und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>Diese Daten stammen von einem neueren Pagekeep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>Es wurde nichts geändert. Installieren Sie das neueste Pagekeep, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>Diese Daten gehören zu einer anderen Meta-Adresse.</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Sie wurden mit %1 erstellt, und Tokens gehen nie an eine andere Adresse. Starten Sie Pagekeep mit dieser Adresse oder mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner und prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>Pagekeep konnte seine Datenbank nicht verwenden.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>Es wurde nichts gespeichert. Prüfen Sie, ob in den Datenordner geschrieben werden kann, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebook meldet: %1</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Diesen Zugriff bei Facebook entfernen</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>Es wurde nichts gesendet. Der Grund: %1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Wenn Ihr Unternehmen den Datenverkehr überprüft, lassen Sie dessen Zertifikat auf diesem Computer installieren.</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>Er steht zwischen diesem Computer und Facebook. Melden Sie sich mit dem Namen und dem Passwort an, die Sie dafür haben.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Beim Proxy anmelden…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebook-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>Für jede Seite: ihr Token, verschlüsselt; Seiten-ID und Name; die erteilten Berechtigungen und Ihre Aufgaben; der Zeitpunkt der Zustimmung; wer sie verbunden hat.

Für jedes Facebook-Konto: sein Anmeldetoken und seine App-bezogene Nutzer-ID, beide verschlüsselt, weil Meta keinen anderen Weg bietet, den Zugriff später zu widerrufen.

Niemals Ihr Passwort, Profil, Ihre Freunde, Nachrichten oder Cookies. Der Schlüssel, der die Tokens öffnet, liegt im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Öffnen Sie auf facebook.com „Einstellungen und Privatsphäre → Einstellungen → Apps und Websites → Aktiv“, suchen Sie die Meta-App und wählen Sie „Entfernen“. So erzwingen Sie den Widerruf an der Quelle, falls etwas schiefgegangen ist.

Wenn sie dort nicht steht, sehen Sie unter „Business-Integrationen“ nach; dort können Sie mit „Ansehen und bearbeiten“ auch einzelne Seiten abwählen.

Wird die App dort entfernt, endet der Zugriff von Pagekeep auf alle Seiten dieses Facebook-Kontos.</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Diesen Zugriff bei Facebook entfernen</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>Hier wurde nichts gespeichert, aber Facebook führt Ihre Zustimmung weiterhin auf. Wenn Sie sie dort entfernen, endet der Zugriff von Pagekeep für dieses Facebook-Konto auf allen Computern.

Öffnen Sie auf facebook.com „Einstellungen und Privatsphäre → Einstellungen → Apps und Websites → Aktiv“, suchen Sie die Meta-App und wählen Sie „Entfernen“. Wenn sie dort nicht steht, sehen Sie unter „Business-Integrationen“ nach.</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>%Ln Widerruf verwerfen?</numerusform><numerusform>%Ln Widerrufe verwerfen?</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>Pagekeep versucht nicht länger, Meta den Widerruf für %1 mitzuteilen, und vernichtet, was es dafür aufbewahrt hat. Meta akzeptiert die Tokens möglicherweise weiter, bis in den Facebook-Einstellungen die Seite abgewählt oder die App entfernt wird.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>Settings → General</source>
        <translation>Einstellungen → Allgemein</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Kein Thema enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über Pagekeep…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>Jeder Verbindungsvorgang trägt eine Zahl, die nur einmal verwendet wird und unverändert von Facebook zurückkommen muss. Das war nicht der Fall; deshalb wurde nichts aus der Antwort verwendet und nichts gespeichert.</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>Eine Anmeldung, die lange offen bleibt, könnte jemand anderes abschließen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>Ein Verbindungsvorgang gehört dem Mitglied, das ihn begonnen hat. Bevor er abgeschlossen war, hat sich jemand abgemeldet, das Fenster gesperrt oder sich neu angemeldet; deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>Inhaber und Admins verbinden Seiten. Eine Rolle kann sich auch während des Verbindens ändern; sie wird vor dem Speichern noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>Ohne alle diese Berechtigungen kann Pagekeep eine Seite weder lesen noch auf ihr veröffentlichen; deshalb wurde nichts gespeichert. Diese Meldung erscheint auch, wenn Sie den Facebook-Dialog abbrechen.</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>Facebook hat mit einer vollständigen Liste geantwortet, aber sie enthält keine Seite, auf der Sie Admin oder Redakteur sind. Eine Seite, die zu einem Business-Portfolio gehört, kann in dieser Liste fehlen.</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>Facebook war erreichbar, hat aber nicht oder mit einem eigenen Fehler geantwortet. Ihre Seiten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>Die Meta-App hat vorerst zu viele Anfragen gestellt. Die Meldung nennt, ab wann der nächste Versuch möglich ist; Pagekeep wartet automatisch bis dahin.</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>Wenn Facebook einen Grund nennt, steht er in der Meldung. Unter „Details“ stehen die Codes für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Es wurde nichts gesendet, weil niemand dafür bürgen konnte, dass auf der anderen Seite Facebook antwortet. Der Grund steht in der Meldung. Wenn Ihr Unternehmen den Datenverkehr überprüft, lassen Sie dessen Zertifikat auf diesem Computer installieren.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>Nach mehreren falschen Passwörtern muss der nächste Versuch warten. Die Meldung nennt, bis wann.</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Daten gehören zu der Meta-Adresse, mit der sie erstellt wurden, und Tokens gehen nie an eine andere. Starten Sie Pagekeep mit dieser Adresse oder mit einem anderen Datenordner.</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>Meldungen und was sie bedeuten</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>Eine Meldung sagt, was geschehen ist und was zu tun ist, und bleibt, bis Sie sie schließen. „Details“ enthält Codes für die Person, die Ihnen hilft, und nichts Geheimes.</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>Beim Verbinden</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>Zur Meta-App</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>Zum Facebook-Fenster</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>Von Facebook und aus dem Netzwerk</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>Zum Schlüsselbund und zum Datenordner</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>Zu Mitgliedern und zur Anmeldung</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>Was der Status einer Seite bedeutet</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>Die Liste zeigt für jede Seite, wie es um den Zugriff auf sie steht. Nur was Facebook über genau diesen Zugriff meldet, ändert den Status; eine einzelne unklare Antwort trennt niemals eine Seite.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>Was er bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep kann diese Seite lesen und auf ihr veröffentlichen.</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>Facebook wird gefragt, wie es um diesen Zugriff steht.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>Laut Facebook endet dieser Zugriff in wenigen Tagen; wann genau, steht in der Zeile. Verbinden Sie vorher neu, dann fällt nichts aus.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>Bei der letzten Prüfung war Facebook nicht erreichbar oder gestört. Der nächste Versuch folgt automatisch.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>Facebook hat Pagekeep gebeten, mit der letzten Prüfung zu warten. Der nächste Versuch folgt automatisch.</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>Hier müssen Sie etwas tun</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>Facebook gibt für diese Seite kein Token aus, oder das Facebook-Konto darf dort keine Inhalte erstellen. Jemand mit vollständiger Kontrolle über die Seite kann das erlauben; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>Facebook verlangt, dass die Person, die die Seite verbunden hat, etwas bestätigt. Melden Sie sich auf facebook.com als diese Person an und folgen Sie den Anweisungen; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Facebook blockiert das vorerst. Sehen Sie auf facebook.com nach, was verlangt wird, und warten Sie; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Bei Facebook wurde eine Berechtigung zurückgenommen. Verbinden Sie neu und lassen Sie im Facebook-Dialog alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Das Facebook-Konto hat auf dieser Seite keine Rolle mehr. Verbinden Sie als jemand neu, der eine hat, oder lassen Sie zuerst die Rolle zurückgeben.</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>Die App wurde in den Facebook-Einstellungen entfernt. Verbinden Sie neu, um die Seite wieder zu verwenden.</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>Facebook akzeptiert das Token nicht mehr, zum Beispiel nach einem Passwortwechsel. Verbinden Sie neu, um die Seite wieder zu verwenden.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, und der Schlüssel zum Token liegt darin. Klicken Sie auf „Jetzt prüfen“ und entsperren Sie den Schlüsselbund auf Nachfrage.</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>Der Schlüssel zum Token liegt nicht im Schlüsselbund dieses Computers. Stellen Sie den Schlüsselbund wieder her oder verbinden Sie neu.</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>Im Menü einer Zeile finden Sie „Details…“ mit den Berechtigungen, den Zeitangaben und dem letzten Fehler dieser Seite.</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>Meta-App einrichten</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>Pagekeep verbindet über eine eigene Meta-App von Ihnen, damit niemand sonst zwischen Ihnen und Meta steht. Sie wird einmal auf developers.facebook.com eingerichtet, mit einem Facebook-Konto, das als Entwickler registriert ist.</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>Apps auf developers.facebook.com öffnen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>Erstellen Sie eine App, die Facebook Login verwendet.</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>Schalten Sie in den Einstellungen von Facebook Login „Client OAuth Login“, „Web OAuth Login“ und „Embedded Browser OAuth Login“ ein. Lassen Sie „Enforce HTTPS“ und „Use Strict Mode for Redirect URIs“ eingeschaltet.</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>Fügen Sie diese Adresse bei „Valid OAuth Redirect URIs“ hinzu: %1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>Lassen Sie in den erweiterten Einstellungen „Require App Secret“ ausgeschaltet und legen Sie als App-Typ nicht „Native or Desktop“ fest.</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>Schalten Sie die App live oder geben Sie allen, die verbinden, eine Rolle darin. Für Personen ohne Rolle müssen die Berechtigungen im App Review von Meta genehmigt sein.</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>Öffnen Sie in Pagekeep „Einstellungen → Integrationen → Meta-App…“ und geben Sie die App-ID ein, eine Zahl aus dem Dashboard der App.</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>Der App-Geheimcode</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Er ist optional. Mit ihm hält der Zugriff auf Seiten länger, und ein abgelaufener Zugriff kann ohne neue Anmeldung widerrufen werden. Er wird verschlüsselt und nie wieder angezeigt. Wer dieses Benutzerkonto auf dem Computer verwendet, kann dann als die Meta-App handeln.</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>Das Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>„Automatisch“ ist richtig, solange Meta es nicht ablehnt. Bei „Token“ läuft das Anmeldetoken durch das eigene Programm des Facebook-Fensters; Seitentokens tun das nie.</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>Zu einer anderen App wechseln</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>Seiten, die über die frühere App verbunden wurden, bleiben verbunden, und was für ihren Widerruf nötig ist, wird aufbewahrt. Von da an werden Seiten über die neue App verbunden.</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>Was Pagekeep verbindet</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>Pagekeep verbindet die Facebook-Seiten, die Sie verwalten, mit einem Arbeitsbereich auf diesem Computer, damit Ihr Team sie lesen und auf ihnen veröffentlichen kann.</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>Verbunden werden nur Seiten, die Sie im Dialog von Facebook selbst auswählen, und nur solche, auf denen Sie Admin oder Redakteur sind.</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>Ihr persönliches Profil, Ihre Freunde und Ihre Nachrichten werden niemals gelesen oder geändert.</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>Ihr Facebook-Passwort geben Sie nur im Facebook-Fenster ein. Pagekeep sieht es nicht.</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>Welche Berechtigungen Facebook abfragt</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>Eine Liste der Seiten anzeigen, die Sie verwalten (pages_show_list).</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>Lesen, was auf diesen Seiten steht (pages_read_engagement).</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>Beiträge auf diesen Seiten erstellen und verwalten (pages_manage_posts).</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>Um eine weitere Berechtigung, business_management, wird nur gebeten, wenn Sie in Business-Portfolios suchen möchten, denn sonst lässt Facebook manche Seiten von Portfolios in seiner Liste aus. Sie können sie weglassen.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>Für jede Seite gibt Facebook ein Token aus: einen langen geheimen Text, mit dem ein Programm diese Seite verwenden kann. Pagekeep verschlüsselt die Tokens auf diesem Computer und sendet sie an Facebook und an niemanden sonst. Ein Pagekeep-Server steht nicht dazwischen.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>Was gespeichert wird und wo</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>Alles bleibt auf diesem Computer: im Schlüsselbund Ihres Systems und im Datenordner von Pagekeep, den andere Benutzerkonten dieses Computers nicht öffnen können.</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>Im Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>Ein einziger Eintrag: der Schlüssel, der alles Verschlüsselte öffnet.</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>Im Datenordner, verschlüsselt</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>Das Token jeder Seite.</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>Für jedes Facebook-Konto sein Anmeldetoken und seine Nutzer-ID für diese App, weil Meta keinen anderen Weg bietet, den Zugriff später zu widerrufen. Nach dem Trennen werden sie aufbewahrt, bis Meta es bestätigt hat.</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>Der App-Geheimcode Ihrer Meta-App, falls Sie einen eingegeben haben.</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>Was Sie angemeldet hält, falls Sie das gewählt haben.</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>Im Datenordner, als Prüfwert, der sich nicht zurückrechnen lässt</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>Die Passwörter der Mitglieder und die Wiederherstellungscodes.</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>Im Datenordner, lesbar</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>Die Namen des Arbeitsbereichs und seiner Mitglieder sowie deren Rollen.</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>Für jede Seite ihr Name und ihre ID, die erteilten Berechtigungen, was Sie dort tun dürfen, der Zeitpunkt der Zustimmung und wer sie verbunden hat.</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>Für jedes Facebook-Konto die Meta-App, über die es verbunden wurde, seine Berechtigungen und wann seine Anmeldung abläuft.</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>Die Aktivitäten: wer wann was mit welcher Seite getan hat und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>Einstellungen der Fenster, zum Beispiel die Größe des Anmeldefensters.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>Facebook-Passwörter, Profile, Bilder, Freunde, Nachrichten und Cookies. Das Facebook-Fenster vergisst alles, wenn es geschlossen wird.</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>Namen, die jemand bei einer fehlgeschlagenen Anmeldung eingegeben hat.</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>Seiten verbinden</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>Inhaber und Admins verbinden Seiten. Dafür ist eine Meta-App nötig, die einmal eingerichtet wird.</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>Öffnen Sie „Einstellungen → Integrationen“ und klicken Sie auf „Meta verbinden“. Wenn Pagekeep Ihre Meta-App noch nicht kennt, fragt es zuerst nach der App-ID.</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>Ein Facebook-Fenster wird geöffnet. Die Zeile oben zeigt, ob Sie auf facebook.com sind. Melden Sie sich an wie in einem Browser. Für den Vorgang haben Sie 10 Minuten Zeit.</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>Facebook fragt, welche Seiten Sie freigeben möchten. Wählen Sie die Seiten aus, die Sie hier verwenden möchten, und lassen Sie alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>Das Fenster schließt sich von selbst. Pagekeep prüft die Antwort, liest die Liste Ihrer Seiten, verschlüsselt deren Tokens und zeigt die Seiten in der Liste an.</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>Mit „Abbrechen“ können Sie den Vorgang bei jedem Schritt beenden. Was bis dahin nicht gespeichert war, hinterlässt hier nichts; wenn Sie bei Facebook schon zugestimmt hatten, führt Facebook Ihre Zustimmung weiterhin auf.</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>Wenn eine Seite nicht in der Liste steht</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>Sie wurde bei Facebook nicht ausgewählt: Verbinden Sie noch einmal und wählen Sie auch diese Seite aus. Eine Seite, die Sie dabei weglassen, ist danach nicht mehr freigegeben.</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>Sie sind dort weder Admin noch Redakteur: Fragen Sie jemanden mit vollständiger Kontrolle über die Seite.</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>Sie gehört zu einem Business-Portfolio: Klicken Sie in der Meldung auf „In Business-Portfolios suchen…“ oder bitten Sie einen Admin des Portfolios um eine Rolle auf der Seite selbst.</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>Sie gehört zu einem anderen Facebook-Konto: Klicken Sie noch einmal auf „Meta verbinden“ und melden Sie sich als diese Person an. Seiten mehrerer Konten stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>Pagekeep fragt Facebook etwa einmal am Tag, wie es um den Zugriff auf jede Seite steht, und sagt Ihnen, wenn etwas zu tun ist. Um sofort zu fragen, wählen Sie im Menü einer Zeile „Jetzt prüfen“. „Neu verbinden“ erneuert den Zugriff auf eine Seite, ohne etwas zu entfernen.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Seite auf Facebook erstellen</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>Trennen und bei Facebook widerrufen</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>Inhaber, Admins und Manager trennen Seiten: Wählen Sie in der Liste eine oder mehrere aus und klicken Sie auf „Trennen“. Die Seiten verlassen den Arbeitsbereich sofort, auch offline. Bei Facebook wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>Was bei Meta geschieht</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>Meta bietet keinen verlässlichen Weg, nur den Zugriff auf eine einzelne Seite zu beenden: Widerrufen lässt sich die Zustimmung eines ganzen Facebook-Kontos. Deshalb bietet die Frage vor dem Trennen das an, was für Ihre Seiten zutrifft.</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>„Bei Meta widerrufen“: wenn keine andere Seite dieses Facebook-Kontos verbunden ist. Damit endet der Zugriff von Pagekeep für dieses Konto auf allen Computern.</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>„Nur diesen Zugriff bei Meta widerrufen“: Meta dokumentiert dies nur für Systemnutzer und lehnt es möglicherweise ab. Sie wählen vorher, was dann geschieht.</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>„Hier entfernen“: Die Tokens auf diesem Computer werden vernichtet. Meta akzeptiert sie weiter, bis Sie die Seite in den Facebook-Einstellungen abwählen.</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>„Bei Meta widerrufen und die anderen neu verbinden“: Alles von diesem Facebook-Konto endet, dann meldet sich das Konto für die verbleibenden Seiten neu an.</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>Pagekeep nennt einen Zugriff erst dann widerrufen, wenn Meta sein Token abgelehnt hat, und nicht vorher. Was Meta nicht bestätigt hat, wartet über der Liste und wird automatisch erneut versucht; Inhaber und Admins können es verwerfen.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>Das geht immer, egal was hier geschehen ist, auch ohne Pagekeep.</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>Öffnen Sie auf facebook.com, angemeldet als die Person, die die Seiten verbunden hat, „Einstellungen und Privatsphäre → Einstellungen → Apps und Websites → Aktiv“.</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>Suchen Sie die Meta-App, über die Pagekeep verbindet, und wählen Sie „Entfernen“.</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>Wenn sie dort nicht steht, sehen Sie unter „Business-Integrationen“ nach; dort können Sie mit „Ansehen und bearbeiten“ auch einzelne Seiten abwählen.</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Wird die App entfernt, endet der Zugriff von Pagekeep auf alle Seiten dieses Facebook-Kontos.</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>„Apps und Websites“ bei Facebook öffnen</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>„Business-Integrationen“ bei Facebook öffnen</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>Alles beenden</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>Unter „Einstellungen → Allgemein“ kann ein Inhaber den Arbeitsbereich löschen: Zuerst wird jede Seite bei Meta getrennt, dann werden Mitglieder, Aktivitäten und der Schlüssel von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>Seiten, Beiträge und die eigenen Aktivitäten sehen</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>Beiträge veröffentlichen und verwalten</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>Seiten trennen</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>Seiten verbinden und neu verbinden</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>Einen Widerruf verwerfen, den Meta nicht bestätigt hat</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>Die Aktivitäten aller Mitglieder sehen</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>Die Meta-App, den Namen des Arbeitsbereichs und den Zeitpunkt der Sperre ändern</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>Mitglieder hinzufügen und ändern, die keine Inhaber sind</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>Inhaber ändern, den Schlüssel wechseln, den Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>Wer das darf</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>Mitglieder, Rollen und Passwörter</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>Alle, die den Arbeitsbereich auf diesem Computer verwenden, sind Mitglieder mit einem Namen, einem Passwort und einer Rolle. Sie sind unter „Einstellungen → Mitglieder“ aufgeführt.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>Wer ein Mitglied hinzufügt, gibt ihm das erste Passwort; bei der ersten Anmeldung muss ein neues gewählt werden.</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>Wer das Passwort vergessen hat, bittet einen Inhaber oder Admin, es unter „Einstellungen → Mitglieder“ zurückzusetzen.</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>Ein Inhaber, der es vergessen hat, hat einen Wiederherstellungscode: Wählen Sie bei der Anmeldung „Passwort vergessen?“. Ein Code gilt nur einmal. Einen neuen erzeugen Sie unter „Einstellungen → Allgemein“.</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>Nach mehreren falschen Passwörtern muss der nächste Versuch warten: jedes Mal länger, bis zu 15 Minuten, auch nach einem Neustart von Pagekeep.</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>Das Fenster verlassen</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>„Sperren“ fragt wieder nach dem Passwort und löscht den Schlüssel zu den Tokens aus dem Speicher. Prüfungen und Widerrufe warten so lange. Das kann nach einer Weile automatisch geschehen: „Einstellungen → Allgemein“.</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>„Abmelden“ tut dasselbe, und Sie bleiben danach nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>Ein deaktiviertes Mitglied kann nichts mehr tun und lässt sich wieder aktivieren. Die Seiten, die über sein Facebook-Konto verbunden wurden, bleiben verbunden, bis jemand sie trennt.</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>Was geschützt ist und vor wem</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>Vor jemandem, der nur den Datenordner oder eine Sicherung davon hat: Die Tokens sind verschlüsselt, und der Schlüssel liegt im Schlüsselbund. Die Datei verrät, welche Seiten verbunden sind, öffnet aber keine davon.</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>Vor Verwechslungen: Jedes Token ist für seinen Arbeitsbereich, seine Seite und sein Konto verschlüsselt, und ein anderswohin verschobener Datensatz lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>Vor Webseiten: Das Facebook-Fenster ist ein eigenes Programm. Es erhält niemals ein Seitentoken oder den Schlüssel, behält keine Cookies und ist nach der Anmeldung verschwunden.</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>Vor Mitgliedern, die mehr tun, als sie sollen: Rollen werden überall geprüft, wo etwas ausgeführt wird, nicht nur im Fenster.</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>Vor jemandem an Ihrem Schreibtisch: Ein gesperrtes Fenster fragt nach dem Passwort und hat den Schlüssel aus dem Speicher gelöscht.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>Vor jemandem, der dasselbe Benutzerkonto auf diesem Computer verwendet: Dessen Schlüsselbund öffnet sich für jedes Programm dieses Kontos. Diese Person kann die Tokens ohne Pagekeep lesen und die Daten ändern. Geben Sie Personen eigene Benutzerkonten, wo das wichtig ist.</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>Vor einem Programm, das unter Ihrem Benutzerkonto läuft, während Ihr Schlüsselbund offen ist: Es kann alles, was Pagekeep kann.</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>Vor Spuren im Arbeitsspeicher: Pagekeep löscht seine eigenen Kopien eines Tokens. Kopien in der Netzwerkbibliothek bleiben, bis dieser Speicher wieder verwendet wird.</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>Schlüssel und Umzug auf einen anderen Computer</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>Alles Verschlüsselte lässt sich mit einem einzigen Schlüssel öffnen. Er liegt im Schlüsselbund Ihres Systems und nirgends sonst: GNOME Keyring oder KWallet unter Linux, Schlüsselbund unter macOS, Anmeldeinformationsverwaltung unter Windows.</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>Wenn der Schlüsselbund fragt</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>Eine Frage nach dem Passwort Ihres Computers kommt von Ihrem System, nicht von Pagekeep. Erlauben Sie Pagekeep, den Schlüsselbund zu verwenden.</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>Solange der Schlüsselbund gesperrt ist, bleiben die Seiten als „Schlüssel gesperrt“ in der Liste. Entsperren Sie ihn und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>Umzug auf einen anderen Computer und Sicherungen</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>Der Datenordner ohne den Schlüsselbund öffnet nichts: Seiten, Mitglieder und Aktivitäten sind da, aber die Tokens bleiben verschlossen. Nehmen Sie den Schlüsselbund mit, wenn Ihr System das kann.</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>Andernfalls klickt ein Inhaber auf dem neuen Computer auf „Meta verbinden“ und stimmt zu, mit einem neuen Schlüssel zu beginnen. Danach verbindet jedes Facebook-Konto seine Seiten neu.</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>Zu einer Sicherung gehört eine Sicherung des Schlüsselbunds vom selben Zeitpunkt. Nach „Schlüssel wechseln“ lassen sich ältere Sicherungen nur mit dem alten Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>Wenn der Schlüssel verloren ist</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>Niemand kann öffnen, was verschlüsselt war, und nichts wird gelöscht. Wenn Sie den alten Schlüsselbund zurückholen können, tun Sie das und starten Sie Pagekeep neu: Alles funktioniert wie zuvor.</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>Mit einem neuen Schlüssel können Entfernungen, die noch auf Meta warteten, nicht mehr ausgeführt werden: Entfernen Sie die Meta-App in den Facebook-Einstellungen.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>Unter „Einstellungen → Allgemein“ kann ein Inhaber alles auf einen neuen Schlüssel umstellen, zum Beispiel weil jemand den alten gesehen haben könnte. Seiten bleiben verbunden, und niemand muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>Die Tabulatortaste führt von Element zu Element, die Pfeiltasten führen durch eine Liste. Die Eingabe- oder Leertaste löst aus, was den Fokus hat, auch die Schaltfläche in einer Zeile. Die Esc-Taste schließt einen Dialog.</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>In der Hilfe führt die Eingabetaste von den Themen zum Text und die Esc-Taste zurück.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>Nur Inhaber und Admins können die Meta-App ändern.</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>Einstellungen → Integrationen</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Meta verbinden</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>Meta-App…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>Lesen und veröffentlichen Sie auf den Facebook-Seiten, die Sie verwalten. Ihr persönliches Profil, Ihre Freunde und Ihre Nachrichten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>Nach Name oder Seiten-ID suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln Seite</numerusform><numerusform>%Ln Seiten</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>Jedes Token wird einzeln verschlüsselt; der Schlüssel, der sie öffnet, liegt im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>Keine Seite enthält das in Name oder Seiten-ID.</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>Keine Seite mit diesem Status enthält das in Name oder Seiten-ID.</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>Keine Seite hat diesen Status.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>Das Zertifikat gehört zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>Das Zertifikat ist abgelaufen oder noch nicht gültig. Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>Das Zertifikat wurde von keiner Stelle ausgestellt, der dieser Computer vertraut. Auch Programme und Firmennetze, die Verbindungen überprüfen, können das verursachen.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Das Zertifikat wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>Der Schutz der Verbindung ist veraltet.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>Das Zertifikat ist nicht gültig.</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>Meta verbinden</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>Die Webseite wollte eine Adresse öffnen, die hier nicht erlaubt ist. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>Die Webseite wollte eine Adresse bei %1 öffnen, die hier nicht erlaubt ist. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>Die Webseite wollte eine Datei speichern. Dieses Fenster speichert keine Dateien.</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>Sie können jetzt zu %1 weitergehen: Klicken Sie noch einmal auf die Schaltfläche der Webseite oder auf „Neu laden“.</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>Die Web-Engine ist hier veraltet (Chromium %1, Korrekturen bis %2): Die Webseite von Facebook funktioniert darin möglicherweise nicht, und sie ist weniger sicher. Aktualisieren Sie das System oder Pagekeep.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>Sie melden sich bei Facebook an. Diese App speichert niemals Ihr Facebook-Passwort; die Cookies dieses Fensters werden beim Schließen gelöscht.</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>Zeigt Facebook hier einen Fehler?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>Wenn Facebook einen Fehler zeigt</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>Fehler in den Einstellungen der Meta-App zeigt Facebook als eigene Webseite an, deshalb kann Pagekeep sie nicht lesen. Dies sind die üblichen Ursachen. Die Einstellungen finden Sie im App-Dashboard von Meta unter developers.facebook.com.</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>Falsche App-ID: Facebook meldet, dass die App nicht gefunden wurde oder ungültig ist. Vergleichen Sie die App-ID in Pagekeep („Integrationen“, „Meta-App…“) mit der im Dashboard.</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>Weiterleitungsadresse nicht erlaubt: Facebook meldet, dass die URL blockiert ist oder nicht zu den Domains der App gehört. Fügen Sie unter Facebook Login in den Einstellungen bei „Valid OAuth Redirect URIs“ genau die Weiterleitungsadresse hinzu, die Pagekeep anzeigt, und lassen Sie „Use Strict Mode for Redirect URIs“ eingeschaltet.</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>Eingebettete Anmeldung ist aus: Facebook meldet, dass die Anmeldung in einem eingebetteten Browser deaktiviert ist. Schalten Sie „Client OAuth Login“, „Web OAuth Login“ und „Embedded Browser OAuth Login“ ein.</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>App im Entwicklungsmodus: Facebook meldet, dass die App nicht aktiv oder nicht verfügbar ist. Stellen Sie den App-Modus auf „Live“ oder melden Sie sich als eine Person an, die in der App eine Rolle hat.</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>Zurück zu Facebook</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>Prüfen Sie die Internetverbindung dieses Computers und klicken Sie dann auf „Neu laden“.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>Die Verbindung zu %1 ist nicht sicher</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>Es wurde nichts gesendet. Pagekeep verwendet keine Verbindung, die andere mitlesen könnten.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>%1 hat mit einem Fehler geantwortet (%2)</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>%1 hat nicht richtig geantwortet</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>Der Fehler liegt auf der anderen Seite. Klicken Sie in ein paar Minuten auf „Neu laden“.</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>Diese Adresse ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>Die Anmeldung führte zu einer Adresse, die dieses Fenster nicht öffnet. Klicken Sie auf „Neu laden“, um sie neu zu beginnen.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>Die Webseite funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>Der Teil des Fensters, der Webseiten anzeigt, wurde unerwartet beendet. Klicken Sie auf „Neu laden“, um fortzufahren.</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>Facebook verlassen?</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>Diese Anmeldung möchte bei %1 weitergehen. Das ist nicht Facebook.</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>Unternehmen, die Facebook-Konten verwalten, melden Personen oft über eine eigene Adresse an. Fahren Sie nur fort, wenn Sie diese Adresse kennen.</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>Link noch %1 Min. gültig</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>Ihr Browser konnte für eine Webseite bei %1 nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>Meta verbinden</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>Der Schlüssel zu Ihren Tokens ist verloren. Mit einem neuen Schlüssel beginnen?</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>Was mit dem alten verschlüsselt wurde, lässt sich nie wieder öffnen: die Tokens aller Seiten, der App-Geheimcode und wer angemeldet bleibt. Die Seiten bleiben aufgeführt, bis jede neu verbunden ist. Entfernungen, die noch auf Meta warten, können nicht mehr ausgeführt werden.

Wenn Sie den alten Schlüsselbund zurückholen können, brechen Sie ab und tun Sie lieber das.</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>Mit neuem Schlüssel beginnen</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>Meta wurde nicht mitgeteilt, dass diese Seiten entfernt wurden: %1.</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>Was den Zugriff hätte widerrufen können, war mit dem verlorenen Schlüssel verschlüsselt. Meta akzeptiert die alten Tokens möglicherweise weiter, bis Sie die Meta-App in den Facebook-Einstellungen entfernen.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebook-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>Sie sind angemeldet, aber dieser Computer wird beim nächsten Mal wieder fragen.</translation>
    </message>
    <message>
        <source>%1 — Pagekeep</source>
        <translation>%1 – Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Sign in with your password instead</source>
        <translation>Stattdessen mit Ihrem Passwort anmelden</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>Das Passwort gilt für die erste Anmeldung, bei der ein neues gewählt werden muss. Teilen Sie es der Person persönlich mit.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Muss ein neues Passwort wählen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Zuletzt angemeldet</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>Einstellungen → Mitglieder</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>Alle, die diesen Arbeitsbereich auf diesem Computer verwenden, und was sie mit ihrer Rolle tun dürfen.</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Mitglied hinzufügen…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Name suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln Mitglied</numerusform><numerusform>%Ln Mitglieder</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>Kein Mitglied enthält das im Namen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>Nur Inhaber und Admins können Mitglieder ändern.</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Wählen Sie zuerst ein Mitglied in der Liste aus.</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>Nur ein Inhaber kann einen Inhaber ändern.</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>Das sind Sie: Ihr Passwort ändern Sie unter „Einstellungen → Allgemein“, und niemand kann sich selbst deaktivieren.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>Meta-App</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>Pagekeep verbindet über eine eigene Meta-App von Ihnen. Gehen Sie auf developers.facebook.com so vor:
1. Erstellen Sie eine App mit Facebook Login und kopieren Sie ihre App-ID hierher.
2. Schalten Sie in den Einstellungen von Facebook Login „Client OAuth Login“, „Web OAuth Login“ und „Embedded Browser OAuth Login“ ein.
3. Fügen Sie die Weiterleitungsadresse unten bei „Valid OAuth Redirect URIs“ hinzu.
4. Lassen Sie in den erweiterten Einstellungen „Require App Secret“ ausgeschaltet und legen Sie als App-Typ nicht „Native or Desktop“ fest.
5. Schalten Sie die App live oder geben Sie allen, die verbinden, eine Rolle darin.</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>Die App auf developers.facebook.com, über die Pagekeep verbindet.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>App-Geheimcode (optional)</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>Ein Geheimcode ist gespeichert; zum Ersetzen hier eingeben</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>Gespeicherten Geheimcode entfernen</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Mit dem Geheimcode hält der Zugriff auf Seiten länger. Er wird verschlüsselt und nie wieder angezeigt. Wer dieses Benutzerkonto auf dem Computer verwendet, kann dann als die Meta-App handeln.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Choose Token only where Meta refuses the automatic form. The sign-in token then passes through the login window's process; Page tokens never do.</source>
        <translation>Wählen Sie „Token“ nur, wenn Meta das automatische Verfahren ablehnt. Das Anmeldetoken läuft dann durch den Prozess des Anmeldefensters; Seitentokens tun das nie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>%Ln Seite wurde über die App-ID %1 verbunden. Sie bleibt verbunden, und was für ihren Widerruf nötig ist, wird aufbewahrt. Von jetzt an werden Seiten über die neue App verbunden.</numerusform><numerusform>%Ln Seiten wurden über die App-ID %1 verbunden. Sie bleiben verbunden, und was für ihren Widerruf nötig ist, wird aufbewahrt. Von jetzt an werden Seiten über die neue App verbunden.</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>Eine App-ID ist eine Zahl mit 5 bis 20 Ziffern. Kopieren Sie sie aus dem Dashboard der App.</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>Ein App-Geheimcode hat 32 Zeichen: Ziffern und die Buchstaben a bis f. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>Die Weiterleitungsadresse muss mit https:// beginnen und darf kein # enthalten.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>Meta-Ersatz unter
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Sie sind hier.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>Pagekeep fragt jetzt, wer es verwendet. Dieser Arbeitsbereich hat noch kein Passwort; %1 ist Inhaber und wählt das erste.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>Inhaber haben einen Wiederherstellungscode, der beim Erstellen des Arbeitsbereichs angezeigt wurde. Alle anderen bitten einen Inhaber oder Admin, das Passwort zurückzusetzen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>Geben Sie Ihren Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>Name oder Wiederherstellungscode ist nicht richtig.</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>Prüfen Sie beides. Ein bereits verwendeter Code gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>Verbinden Sie Ihre Facebook-Seiten</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>Facebook fragt Sie, welche Seiten Sie freigeben möchten. Jede Seite, die Sie auswählen, erscheint hier und ist bereit für Veröffentlichungen.</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>Liest und veröffentlicht nur auf Seiten, auf denen Sie Admin oder Redakteur sind</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>Speichert ID und Name der Seite, die erteilten Berechtigungen und den Zeitpunkt der Zustimmung</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>Verschlüsselt das Token jeder Seite und die Anmeldung, mit der wir es später widerrufen können; niemals Ihr Passwort</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>Seiten anzeigen</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln weitere Seite</numerusform><numerusform>%Ln weitere Seiten</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>Es hat sich nichts geändert; nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>Es hat sich nichts geändert; der nächste Versuch folgt automatisch.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>Facebook meldet, dass eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>Bei Facebook fehlen diese Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep kann diese Seite lesen und auf ihr veröffentlichen.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>Laut Facebook endet dieser Zugriff am %1.</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>Verbinden Sie vorher neu, dann fällt nichts aus.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>Bei der letzten Prüfung war Facebook nicht erreichbar oder gestört.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>Facebook hat Pagekeep gebeten, mit der letzten Prüfung zu warten.</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>Das Facebook-Konto von %1 darf auf dieser Seite keine Inhalte mehr erstellen.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>Jemand mit vollständiger Kontrolle über die Seite kann das in den Einstellungen der Seite wieder erlauben; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>Facebook gibt dem Facebook-Konto von %1 kein Token für diese Seite.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>Jemand mit vollständiger Kontrolle über die Seite kann diesem Konto Zugriff darauf geben; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>Facebook verlangt, dass %1 etwas bestätigt, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>Melden Sie sich auf facebook.com als die Person an, die die Seite verbunden hat, und folgen Sie den Anweisungen; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>Facebook blockiert das vorerst und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>Facebook blockiert das vorerst und meldet: %1</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Sehen Sie auf facebook.com nach, was verlangt wird, und warten Sie; klicken Sie danach auf „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Verbinden Sie neu und lassen Sie im Facebook-Dialog alle Häkchen gesetzt.</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>Das Facebook-Konto von %1 hat auf dieser Seite keine Rolle mehr.</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Verbinden Sie als jemand neu, der eine hat, oder lassen Sie zuerst die Rolle zurückgeben.</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>Der Zugriff von Pagekeep wurde bei Facebook entfernt.</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>Verbinden Sie neu, um die Seite wieder zu verwenden; ihre Entwürfe und ihr Verlauf bleiben erhalten.</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>Facebook akzeptiert das Token dieser Seite nicht mehr.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>Schlüssel gesperrt</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Schlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>Facebook wird gefragt, wie es um diesen Zugriff steht.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, und der Schlüssel zum Token dieser Seite liegt darin.</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>Klicken Sie auf „Jetzt prüfen“ und entsperren Sie den Schlüsselbund auf Nachfrage.</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>Der Schlüssel zum Token dieser Seite liegt nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>Verbinden Sie neu, dann gibt Facebook ein neues Token aus.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>Facebook nicht verfügbar</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>Bei Facebook bestätigen</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>Von Facebook blockiert</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>Rolle verloren</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>Bei Facebook entfernt</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>Neu verbinden nötig</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>Facebook öffnen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>Letzte Antwort von Facebook: %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Nur Inhaber, Admins und Manager können Seiten trennen.</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>Zustimmung erteilt am %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PagesTable</name>
    <message>
        <source>Connected Pages</source>
        <translation>Verbundene Seiten</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>Mindestens %n Zeichen</numerusform><numerusform>Mindestens %n Zeichen</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform><numerusform>Das Passwort braucht mindestens %n Zeichen.</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>Die beiden Passwörter sind verschieden. Wiederholen Sie das Passwort.</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>In Business-Portfolios suchen</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>Facebook um eine weitere Berechtigung bitten?</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>Facebook nennt die Seiten, die zu einem Business-Portfolio gehören, nur Apps mit der Berechtigung „business_management“.</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>Sie geht über Seiten hinaus: Mit ihr lassen sich Ihre Business-Portfolios und deren Inhalte, etwa Werbekonten, lesen und verwalten. Pagekeep listet damit nur die Seiten Ihrer Portfolios auf und ändert dort nichts.</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>Im Facebook-Dialog können Sie sie weglassen. Die anderen Seiten werden trotzdem verbunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>Weiter zu Facebook</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>Der Proxy %1 verlangt Name und Passwort, bevor er diesen Computer zu Facebook durchlässt. Sie gehen nur an den Proxy und werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Beim Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>Der Proxy %1 steht zwischen diesem Computer und Facebook und fragt, wer Sie sind. Was Sie eingeben, geht nur an ihn und wird aufbewahrt, bis Pagekeep geschlossen wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>Geben Sie den Namen ein, unter dem der Proxy Sie kennt.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erzeugen</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>Der neue Code wird nur einmal angezeigt. Ihr bisheriger gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erzeugen</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Notieren Sie Ihren Wiederherstellungscode</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>Damit können Sie ein neues Passwort festlegen, falls Sie Ihres vergessen. Er wird nur dieses eine Mal angezeigt; Pagekeep bewahrt nichts auf, woraus er sich ablesen ließe.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Wiederherstellungscode: %1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>Bewahren Sie ihn auf Papier oder in einem Passwortmanager auf, nicht auf dem Desktop dieses Computers.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>Passwort von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>Das Mitglied wird überall abgemeldet und muss bei der nächsten Anmeldung ein anderes Passwort wählen. Teilen Sie ihm dieses hier persönlich mit.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1: Mit demselben Facebook-Konto wurden inzwischen wieder Seiten verbunden; endet der Zugriff, fallen auch diese aus. Es wurde nichts gesendet. Trennen Sie zuerst diese Seiten oder verwerfen Sie den Widerruf.</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1: Meta nimmt das Anmeldetoken nicht mehr an, deshalb kann Pagekeep den Zugriff nicht selbst beenden. Melden Sie sich noch einmal mit dem Facebook-Konto an, das %2 am %3 verwendet hat, oder beenden Sie den Zugriff in den Facebook-Einstellungen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1: Meta lehnt es ab, den Zugriff zu beenden. Beenden Sie ihn in den Facebook-Einstellungen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1: Meta wird benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>%Ln Widerruf wartet auf Meta</numerusform><numerusform>%Ln Widerrufe warten auf Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>Und %Ln weiterer.</numerusform><numerusform>Und %Ln weitere.</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Zum Widerrufen noch einmal anmelden</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>Nur Inhaber und Admins können sich bei Facebook anmelden.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Nur Inhaber, Admins und Manager können Seiten trennen.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebook-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>Nur Inhaber und Admins können einen Widerruf verwerfen.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>So widerrufen Sie den Zugriff bei Facebook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>Darf alles, auch andere Inhaber ändern und den Arbeitsbereich löschen.</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>Verbindet Seiten, betreut Mitglieder und Einstellungen und sieht die Aktivitäten aller Mitglieder.</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>Veröffentlicht und verwaltet Beiträge und trennt Seiten.</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>Sieht Seiten und Beiträge und ändert nichts.</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>Nur ein Inhaber kann jemanden zum Inhaber machen.</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>%Ln Seite jetzt prüfen</numerusform><numerusform>%Ln Seiten jetzt prüfen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>%Ln Seite trennen…</numerusform><numerusform>%Ln Seiten trennen…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>Auf Facebook öffnen</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>Seiten-ID kopieren</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>Nur Inhaber und Admins können Seiten verbinden.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>Ein gesperrtes Fenster fragt nach dem Passwort. Bis dahin ist der Schlüssel zu den Tokens aus dem Speicher gelöscht, und Prüfungen und Widerrufe warten. Der Schlüssel selbst liegt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30 Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 Stunde ohne Eingabe</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>Wenn der Schlüssel verloren ist</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>Nur Inhaber und Admins können ändern, wann das Fenster gesperrt wird.</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>Nur Inhaber können den Schlüssel wechseln.</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>Es gibt noch keinen Schlüssel: Beim ersten Verbinden wird einer erzeugt.</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Er wird in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>Der Schlüssel zu den Tokens liegt in %1.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Er wurde am %1 erzeugt.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>Der Schlüssel zu den Tokens fehlt in %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>Der Schlüssel zu den Tokens fehlt.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>Schlüssel wechseln?</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>In Ihrem Schlüsselbund wird ein neuer Schlüssel erzeugt, alles Verschlüsselte wird auf ihn umgestellt, und der alte Schlüssel wird entfernt. Seiten bleiben verbunden, und niemand muss sich neu anmelden.

Frühere Sicherungen der Datenbank lassen sich nur mit dem alten Schlüssel öffnen.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>Bisher %Ln Geheimwert auf den neuen Schlüssel umgestellt</numerusform><numerusform>Bisher %Ln Geheimwerte auf den neuen Schlüssel umgestellt</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>Der Schlüssel wurde gewechselt.</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>Ihr Schlüsselbund hat das Entfernen des alten Schlüssels nicht zugelassen. Dieser öffnet nichts mehr und wird beim nächsten Start von Pagekeep entfernt.</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>Jedes Token in der Datenbank ist mit einem einzigen Schlüssel im Schlüsselbund dieses Computers verschlüsselt. Fehlt er, zum Beispiel weil die Datenbank auf einen anderen Computer kopiert oder der Schlüsselbund zurückgesetzt wurde, kann niemand mehr etwas Verschlüsseltes öffnen. Seiten, Mitglieder und Aktivitäten bleiben, wie sie sind, und nichts wird gelöscht.

Wenn Sie den alten Computer oder eine Sicherung seines Schlüsselbunds haben, stellen Sie den Schlüsselbund wieder her und starten Sie Pagekeep neu: Alles funktioniert wie zuvor.

Andernfalls klickt ein Inhaber unter „Einstellungen → Integrationen“ auf „Meta verbinden“ und stimmt zu, mit einem neuen Schlüssel zu beginnen. Danach verbindet jedes Facebook-Konto seine Seiten neu; bis dahin bleiben sie aufgeführt. Entfernungen, die noch auf Meta warteten, können nicht mehr ausgeführt werden: Entfernen Sie die Meta-App in den Facebook-Einstellungen unter „Apps und Websites“.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>%Ln Seite ausgewählt</numerusform><numerusform>%Ln Seiten ausgewählt</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>%Ln Seite trennen…</numerusform><numerusform>%Ln Seiten trennen…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>Willkommen bei Pagekeep</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>Ein Arbeitsbereich enthält die Facebook-Seiten, die Sie und Ihr Team betreuen. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich erstellen</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>Zum Beispiel Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Geben Sie dem Arbeitsbereich einen Namen.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>Hilfe zu dem, was Sie gerade sehen</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>„Einstellungen → Allgemein“ öffnen</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>In der Liste oder in der Hilfe suchen</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>Unter „Integrationen“ die aufgeführten Seiten jetzt prüfen</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>Unter „Integrationen“ das Menü der Zeile öffnen</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>Die ausgewählten Seiten trennen oder das ausgewählte Mitglied deaktivieren</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>Pagekeep beenden</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>Gesperrt. Prüfungen und Widerrufe warten, bis sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>Melden Sie sich auf diesem Computer in Ihrem Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>Dieses Passwort hat jemand anderes festgelegt. Wählen Sie ein eigenes.</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <comment>a column</comment>
        <translation>Nach %1 aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>Nach %1 absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All (%L1)</source>
        <translation>Alle (%L1)</translation>
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
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>Sein Name steht am Rand des Fensters und auf der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>Nur Inhaber und Admins können den Arbeitsbereich umbenennen.</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Geben Sie dem Arbeitsbereich einen Namen.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>Mit diesem Namen und Passwort melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>Damit legt ein Inhaber ohne das alte Passwort ein neues fest. Erzeugen Sie einen neuen Code, wenn Ihrer verloren ist oder jemand ihn gesehen haben könnte.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>Nur Inhaber haben einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>Beim nächsten Start fragt Pagekeep danach.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>Hält Ihre Facebook-Seiten verbunden.</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>Einen Meta-Ersatz an einer Loopback-Adresse verwenden.</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>Datenbank und Einstellungen in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>Pagekeep nimmt nur Optionen an; siehe --help.</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>--meta-url nimmt nur eine Loopback-Adresse an, zum Beispiel http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>Der Datenordner %1 kann nicht angelegt oder nicht geschützt werden.</translation>
    </message>
</context>
</TS>
