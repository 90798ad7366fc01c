<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>Acerca de Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>Mantiene conectadas las páginas de Facebook de un espacio de trabajo. Meta no ha creado Pagekeep ni lo respalda.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt, con la Licencia Pública General Reducida de GNU (LGPL), versión 3</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>Chromium, a través de Qt WebEngine, con la licencia BSD y otras</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>QtKeychain, con la licencia BSD modificada</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>libsodium, con la licencia ISC</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, de dominio público</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>Licencia de Pagekeep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1 (conexión de %2, %3)</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>Acceso revocado en Meta: %1.</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>El acceso ya había caducado: %1.</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>Se quitó aquí: %1.</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>Meta rechazó la revocación y se quitó aquí: %1.</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>Meta sigue aceptando el token anterior hasta que se desmarque la página en la configuración de Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir la configuración de Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>y %Ln más</numerusform><numerusform>y %Ln más</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>Quién hizo qué, cuándo, en qué página y con qué resultado.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>Exportando la actividad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Search by Page name or ID</source>
        <translation>Buscar por nombre o ID de página</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>Con su rol solo se ve la actividad propia.</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>Cada línea queda tal como se escribió: nadie puede cambiarla ni quitarla.</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>Con su rol solo se ve la actividad propia; los propietarios y administradores ven la de todos. Nadie puede cambiar ni quitar una línea.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>Ninguna actividad coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>Elija una línea para verla completa.</translation>
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
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>%Ln línea exportada.</numerusform><numerusform>%Ln líneas exportadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>%Ln línea hasta ahora</numerusform><numerusform>%Ln líneas hasta ahora</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>Conectó %Ln página</numerusform><numerusform>Conectó %Ln páginas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>Reconectó %Ln página</numerusform><numerusform>Reconectó %Ln páginas</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>La conexión de páginas se rechazó en Facebook</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>La reconexión de páginas se rechazó en Facebook</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>La conexión de páginas falló</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>La reconexión de páginas falló</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>El acceso en Meta ya había caducado</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>Acceso revocado en Meta</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>La revocación está a la espera de Meta</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>Meta rechazó la revocación; se quitó aquí</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Espacio de trabajo creado</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>Espacio de trabajo renombrado</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>Cierres de sesión</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>Contraseñas cambiadas</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>Contraseñas restablecidas</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>Códigos de recuperación usados</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Códigos de recuperación creados</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Miembros añadidos</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>Miembros renombrados</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Roles cambiados</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>Miembros desactivados</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>Miembros activados</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>App de Meta cambiada</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>Claves creadas</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Desconexiones</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>Revocaciones en Meta</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>Revocaciones abandonadas</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>Creó el espacio de trabajo</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>Cambió el nombre del espacio de trabajo de %1 a %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Cambió su propia contraseña</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>Restableció la contraseña de %1</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>Estableció una contraseña nueva con el código de recuperación</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Creó un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>Añadió a %1 como %2</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>Cambió su propio nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>Cambió el nombre de %1 por %2</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>Cambió su propio rol de %1 a %2</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>Cambió el rol de %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>Desactivó a %1</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>Volvió a activar a %1</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>Estableció la app de Meta con el identificador %1</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>Creó una clave nueva para los tokens</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>Quitó %Ln página aquí</numerusform><numerusform>Quitó %Ln páginas aquí</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>Desconectó %Ln página</numerusform><numerusform>Desconectó %Ln páginas</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>Abandonó una revocación que Meta no ha confirmado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>Alguien desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1 y %Ln más</numerusform><numerusform>%1 y %Ln más</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>sin cifrar (entorno de pruebas)</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>Para este equipo, sea quien sea quien inicie sesión y sea cual sea el espacio de trabajo. Ambos se aplican de inmediato.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>%Ln página requiere atención.</numerusform><numerusform>%Ln páginas requieren atención.</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>Mostrarlas primero</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>Comprobando %1 de %Ln página…</numerusform><numerusform>Comprobando %1 de %Ln páginas…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>La comprobación empezará cuando termine la conexión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>%Ln página comprobada.</numerusform><numerusform>%Ln páginas comprobadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>%Ln requiere atención.</numerusform><numerusform>%Ln requieren atención.</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>%Ln página no se pudo comprobar; se volverá a intentar automáticamente.</numerusform><numerusform>%Ln páginas no se pudieron comprobar; se volverá a intentar automáticamente.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>%Ln página requiere atención</numerusform><numerusform>%Ln páginas requieren atención</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Próxima comprobación: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>Si pide una contraseña, quien la pide es su equipo, no Pagekeep.</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>Termine en la ventana de Facebook</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>El enlace de conexión es válido durante %1 más.</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>Comprobando la respuesta de Facebook</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tardará un momento.</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>Leyendo sus páginas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>%Ln página hasta ahora</numerusform><numerusform>%Ln páginas hasta ahora</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>Consultando páginas que ya no están en la lista</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>Lo que eligió ya está guardado.</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>Guardando sus páginas</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>%Ln página ya no se comparte con Pagekeep: %1.</numerusform><numerusform>%Ln páginas ya no se comparten con Pagekeep: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>Compartió %Ln página más que no figura ni en la lista de Facebook ni en sus portafolios comerciales. Un administrador del portafolio al que pertenece puede darle un rol en la propia página.</numerusform><numerusform>Compartió %Ln páginas más que no figuran ni en la lista de Facebook ni en sus portafolios comerciales. Un administrador del portafolio al que pertenecen puede darle un rol en las propias páginas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>Compartió %Ln página más que la lista de Facebook omite. Puede que pertenezca a un portafolio comercial.</numerusform><numerusform>Compartió %Ln páginas más que la lista de Facebook omite. Puede que pertenezcan a un portafolio comercial.</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>Las páginas están aquí, pero todavía no se puede usar ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>%Ln página conectada.</numerusform><numerusform>%Ln páginas conectadas.</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>No se consultaron los portafolios comerciales porque ese permiso se rechazó.</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>Con limitaciones, porque Facebook no entregó ningún token: %1. Puede resolverlo un administrador de la página o del portafolio comercial al que pertenece. Es posible que Facebook también pida activar la autenticación en dos pasos.</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>Sin incluir, porque allí no tiene rol de administrador ni de editor: %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Volver a elegir en Facebook</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>Buscar en portafolios comerciales…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>Se podrá continuar a partir del %1.</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>No se pudo leer la lista de páginas hasta el final.</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>Las páginas que faltan aquí no se quitaron.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar Meta</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Iniciar sesión otra vez para revocar</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>Esa cuenta de Facebook ya no está conectada.</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>No hay ninguna lista con la que continuar. Con «Conectar Meta» se recuperan sus páginas.</translation>
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
        <translation>Solo los propietarios pueden eliminar el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Eliminar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>Desconecta todas las páginas en Meta y después elimina de este equipo los miembros, las páginas, la actividad y la clave de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>Eliminar el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>Primero se desconectan todas las páginas en Meta, lo que pone fin al acceso de Pagekeep para estas cuentas de Facebook en todos los equipos. Después se eliminan los miembros, la actividad y la clave del llavero. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln página más</numerusform><numerusform>%Ln páginas más</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>Meta no ha confirmado que se haya revocado el acceso a estas páginas: %1.

Si elimina ahora, se destruye lo que aún podría revocarlo. Meta puede seguir aceptando los tokens hasta que elimine la app de Meta en la configuración de Facebook: Configuración y privacidad → Configuración → Apps y sitios web, o Integraciones comerciales.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Eliminar de todos modos</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>%Ln página confirmada hasta ahora</numerusform><numerusform>%Ln páginas confirmadas hasta ahora</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>No hay</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>Facebook no indicó ninguna fecha</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>Conectada por %1 el %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>Caducidad del token de la página</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>Facebook no entregó ningún token</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>Caducidad de la sesión de Facebook</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>No prevista</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebook dice: %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>App de Meta</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>ID de página %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>Esta página ya no está conectada.</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>Lo que se sabe de esta página</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For whoever helps you. No password, key or token is in it.</source>
        <translation>Para quien le ayude. No contiene ninguna contraseña, clave ni token.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Probar el llavero</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>Escribe un elemento propio en el llavero, lo lee y lo vuelve a quitar.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>Probando el llavero; puede que le pregunte algo…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>El llavero funciona.</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>Se escribió un elemento propio, se leyó y se volvió a quitar.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>Se guardó el diagnóstico.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>Sin examinar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>Desactivado desde fuera, para un sustituto de Meta</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>Este sistema no lo permite, por lo que la ventana de Facebook no se abre.</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>Meta no indicó qué hora tiene</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>Igual que el de Meta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>Adelantado %Ln segundo respecto al de Meta</numerusform><numerusform>Adelantado %Ln segundos respecto al de Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>Atrasado %Ln segundo respecto al de Meta</numerusform><numerusform>Atrasado %Ln segundos respecto al de Meta</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1. Ajuste el reloj de este equipo: un inicio de sesión en Facebook puede fallar.</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>No hay nada que comprobar hasta que se establezca un identificador de la app</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>No parece un identificador de la app, que es un número de 5 a 20 cifras</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>Parece un identificador de la app. Si Meta lo conoce solo se sabe al iniciar sesión.</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>Último inicio de sesión con él: %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>No se escribe en esta ejecución</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>Identificador de la app</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin establecer</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>Comprobación del identificador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <comment>a style</comment>
        <translation>%1, oscuro</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1, claro</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>Ventana de Facebook</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>Motor web</translation>
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
        <translation>Entorno aislado de Chromium</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>Se dibuja sin el procesador gráfico</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Ofrecido por</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>Se escribió un elemento, se leyó y se volvió a quitar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>Ninguno en el camino a Meta</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a host</comment>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2 al %3 %</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Últimos errores</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>Examinando la carpeta de datos…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>Comprobando si se puede acceder a Meta…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>Iniciando el motor web de la ventana de Facebook…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>Ya no podrá iniciar sesión ni hacer nada donde tenga la sesión iniciada. Se le puede volver a activar.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>y %Ln más</numerusform><numerusform>y %Ln más</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>Páginas conectadas con su cuenta de Facebook</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>Estas páginas siguen conectadas hasta que alguien las desconecte.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>Iniciar sesión otra vez para revocar en Meta</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>Revocar en Meta</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>Revocar solo este acceso en Meta</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Quitar aquí</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>Revocar en Meta y reconectar las demás</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>La sesión de la cuenta de Facebook que %1 usó el %2 ha caducado. Quien tenga esa cuenta debe iniciar sesión otra vez; hasta entonces, la revocación queda en espera. Esto pone fin al acceso de Pagekeep para esa cuenta de Facebook en todos los equipos.</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>No hay conectada ninguna otra página de la cuenta de Facebook que %1 usó el %2. Esto pone fin al acceso de Pagekeep para esa cuenta de Facebook en todos los equipos.</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>Las demás páginas de esa cuenta de Facebook siguen conectadas. Meta lo documenta solo para usuarios del sistema y puede rechazarlo.</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>Los tokens de este equipo se destruyen de inmediato. Meta sigue aceptando los anteriores hasta que se desmarque la página en la configuración de Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>La cuenta de Facebook que %1 usó el %2 debe iniciar sesión de nuevo. Hasta entonces quedan detenidas: %3. Siguen funcionando hasta que Meta haya puesto fin al acceso.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>¿Desconectar %Ln página?</numerusform><numerusform>¿Desconectar %Ln páginas?</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>La página deja este espacio de trabajo de inmediato. En Facebook no se elimina nada.</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>Dejan este espacio de trabajo de inmediato: %1. En Facebook no se elimina nada.</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>Conexión de %1, %2</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>Desconectar la página</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>Desconectar %Ln página</numerusform><numerusform>Desconectar %Ln páginas</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>Si Meta lo rechaza:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>Las demás páginas de esa cuenta de Facebook se han detenido. Con «Conectar Meta» vuelven a funcionar.</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar Meta</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>Buscar en portafolios comerciales…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>La conexión se canceló.</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>Aquí no se guardó nada y el token de inicio de sesión ya no existe. Su consentimiento sigue figurando en Facebook.</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>La comprobación de seguridad falló. Intente conectar de nuevo.</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>El enlace de conexión fue manipulado o reutilizado. Reinicie la conexión desde Configuración → Integraciones.</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>Reiniciar la conexión</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>El enlace de conexión caducó.</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>El enlace de conexión es válido durante 10 minutos. Haga clic otra vez en «Conectar Meta» para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>Su sesión cambió durante la conexión.</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>Inició sesión con otro usuario a mitad del proceso. Inicie sesión de nuevo y reintente.</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>Su rol no permite conectar cuentas de Meta.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>Pida a un propietario o administrador del espacio de trabajo que haga la conexión o que le cambie el rol.</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>Su rol no permite esto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>No se cambió nada. Pida a un propietario o administrador del espacio de trabajo que lo haga o que le cambie el rol.</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>El nombre o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>Revise ambos y compruebe si está activado el bloqueo de mayúsculas. Quien se ocupa de su espacio de trabajo puede restablecer una contraseña.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>El próximo intento será posible a las %1.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Elija primero una contraseña propia.</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>La que tiene ahora la estableció otra persona.</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>No se cambió nada. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>Su acceso a este espacio de trabajo está desactivado.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>Pida a un propietario o administrador del espacio de trabajo que vuelva a activarlo.</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>Otro miembro tiene este nombre.</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>Los miembros inician sesión con su nombre, así que cada uno necesita uno propio. Añada un apellido, por ejemplo.</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>Un espacio de trabajo necesita un propietario.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>No se cambió nada. Convierta antes en propietario a otra persona.</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>Esto no puede hacérselo a sí mismo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>No se cambió nada. Puede hacerlo otro propietario o administrador.</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>Rechazó los permisos que Facebook solicitó.</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>Desmarcó uno o más permisos en el diálogo de Facebook. Reintente y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>Su cuenta de Facebook aún no administra ninguna página.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>Cree primero una página en Facebook y después vuelva aquí.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Crear una página en Facebook</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>Facebook omite en su lista las páginas que eligió.</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>Compartió páginas, pero no figuran ni en la lista de Facebook ni en sus portafolios comerciales. No se guardó nada. Pida a un administrador del portafolio al que pertenecen un rol en las propias páginas.</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Volver a elegir en Facebook</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>Lo hace con las páginas que pertenecen a un portafolio comercial, salvo que una app pueda consultar los portafolios. No se guardó nada.</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>La página no estaba entre las elegidas en Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>No se cambió nada. Inicie sesión como alguien que administre esta página y elíjala en el diálogo de Facebook.</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>Facebook no está disponible por el momento.</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>El fallo está en Meta. Reintente en unos minutos.</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>Hay otra conexión en curso.</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>Termínela en la ventana de Facebook o cancélela antes.</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>Algo cambió mientras se le preguntaba.</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>No se desconectó nada. Revise de nuevo las páginas y después desconecte.</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>Era otra cuenta de Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>No se cambió nada. Inicie sesión en Facebook como la persona cuyo acceso debe terminar.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>Pagekeep aún no conoce su app de Meta.</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>Introduzca el identificador de su app de Meta y después conecte.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>Introducir el identificador de la app</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>Facebook rechazó la configuración de la app de Meta.</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>Compare el identificador de la app y la dirección de redireccionamiento con el panel de la app y compruebe que la app esté activa.</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>Revisar la app de Meta</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>Meta no acepta la clave secreta de la app.</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>La clave secreta es de otra app o se restableció. Cópiela de nuevo desde el panel de la app.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Reemplazar la clave secreta</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>Facebook no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>Su código de un solo uso ya se había usado, caducó o es de otra dirección de redireccionamiento. Conecte de nuevo; si ocurre siempre, revise la dirección de redireccionamiento.</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>Meta no permite que esta app termine el inicio de sesión sin su clave secreta.</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>Ponga el modo de inicio de sesión en «Token» en la configuración de la app de Meta o introduzca la clave secreta de la app. Con «Token», el token de inicio de sesión pasa por el proceso de la ventana de inicio de sesión; los tokens de las páginas, nunca.</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>Elegir el modo de inicio de sesión</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>No se pudo leer hasta el final la lista de sus páginas en Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>No se cambió nada, porque podía faltar una parte de sus páginas. Reintente en unos minutos.</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>La ventana de Facebook no pudo iniciarse.</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>Falta su programa, pagekeep-login, o el motor web que necesita. Instale Pagekeep de nuevo y reintente.</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>La ventana de Facebook se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>No se cambió nada. Reintente; si vuelve a ocurrir, envíe los detalles a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>La ventana de Facebook no puede protegerse aquí.</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>Su motor web necesita un entorno aislado que este sistema no permite. Inicie Pagekeep como usuario normal o pida a quien se ocupa de este equipo que permita los espacios de nombres de usuario sin privilegios.</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>Facebook rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>Facebook no indicó ningún motivo. Reintente en unos minutos.</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>Facebook pide ir más despacio.</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>Esta app ha hecho demasiadas llamadas por ahora. Próximo intento: %1.</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>Facebook ya no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>Caducó o se anuló, por ejemplo por una contraseña nueva. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>Falta un permiso en Facebook.</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>Conecte de nuevo y deje marcadas todas las casillas en el diálogo de Facebook.</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>Pagekeep no pudo comunicarse con Facebook.</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>Revise la conexión a internet de este equipo y reintente.</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>La conexión no es segura.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>La conexión con %1 no es segura.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>El proxy pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>El proxy %1 pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>Pagekeep guarda allí la clave de sus tokens. Desbloquee el llavero y reintente.</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>Su llavero rechazó a Pagekeep.</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>Permita que Pagekeep use el llavero cuando este lo pregunte y reintente.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este equipo no ofrece ningún llavero.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>Pagekeep guarda allí la clave de sus tokens y en ningún otro lugar. Inicie o instale un llavero como GNOME Keyring o KWallet y reintente.</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>Esperando al llavero.</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>Su pregunta anterior sigue abierta. Respóndala y reintente.</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>Falta en el llavero la clave de sus tokens.</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>Sin ella no se pueden abrir los tokens guardados; no se eliminó nada. Si restauró o trasladó sus datos, traiga también el llavero y reintente. Si se ha perdido para siempre, un propietario puede pulsar «Conectar Meta» y empezar con una clave nueva.</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>Un secreto guardado está dañado.</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>Se modificó fuera de Pagekeep. Restaure la carpeta de datos desde una copia de seguridad y reintente.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>No se guardó nada. Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>La base de datos de Pagekeep está dañada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>No se cambió nada. Restaure la carpeta de datos desde una copia de seguridad y reintente.</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>Estos datos se crearon con un Pagekeep más reciente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>No se cambió nada. Instale la última versión de Pagekeep para abrirlos.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>Estos datos son de otra dirección de Meta.</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Se crearon con %1, y los tokens nunca van a otra dirección. Inicie Pagekeep con esa dirección o con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>Elija otro nombre u otra carpeta y compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>Pagekeep no pudo usar su base de datos.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>No se guardó nada. Compruebe que se pueda escribir en la carpeta de datos y reintente.</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebook dice: %1</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Eliminar este acceso en Facebook</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>No se envió nada. El motivo: %1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Si su empresa inspecciona el tráfico, pida que instalen su certificado en este equipo.</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>Está entre este equipo y Facebook. Inicie sesión con el nombre y la contraseña que tenga para él.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir la configuración de Facebook</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>De cada página: su token, cifrado; el ID y el nombre de la página; los permisos concedidos y sus tareas; la hora del consentimiento; quién la conectó.

De cada cuenta de Facebook: su token de inicio de sesión y su ID de usuario específico de la app, ambos cifrados, porque Meta no ofrece otra forma de revocar el acceso más tarde.

Nunca su contraseña, perfil, amigos, mensajes ni cookies. La clave que abre los tokens está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>En facebook.com, abra Configuración y privacidad → Configuración → Apps y sitios web → Activas, busque la app de Meta y elija «Eliminar». Así se fuerza la revocación en el origen si algo salió mal.

Si no aparece allí, mire en Integraciones comerciales, donde «Ver y editar» también permite desmarcar páginas concretas.

Al eliminar allí la app, termina el acceso de Pagekeep a todas las páginas de esa cuenta de Facebook.</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Eliminar este acceso en Facebook</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>Aquí no se guardó nada, pero su consentimiento sigue figurando en Facebook. Al eliminarlo allí, termina el acceso de Pagekeep para esa cuenta de Facebook en todos los equipos.

En facebook.com, abra Configuración y privacidad → Configuración → Apps y sitios web → Activas, busque la app de Meta y elija «Eliminar». Si no aparece allí, mire en Integraciones comerciales.</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>Más en la ayuda</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>¿Olvidar %Ln revocación?</numerusform><numerusform>¿Olvidar %Ln revocaciones?</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>Pagekeep desiste de avisar a Meta sobre %1 y destruye lo que guardaba para ello. Meta puede seguir aceptando los tokens hasta que se desmarque la página o se elimine la app en la configuración de Facebook.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>Settings → General</source>
        <translation>Configuración → General</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Ningún tema contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Acerca de…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>Véase también</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>Cada conexión lleva un número que se usa una sola vez y que Facebook debe devolver sin cambios. No fue así, por lo que no se usó nada de la respuesta ni se guardó nada.</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>Si un inicio de sesión queda abierto mucho tiempo, podría terminarlo otra persona. No se guardó nada.</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>Una conexión es del miembro que la empezó. Alguien cerró sesión, bloqueó la ventana o volvió a iniciar sesión antes de que terminara, por lo que no se guardó nada.</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>Los propietarios y administradores conectan páginas. Un rol también puede cambiar durante una conexión; se vuelve a consultar antes de guardar nada.</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>Sin todos ellos, Pagekeep no puede leer una página ni publicar en ella, por lo que no se guardó nada. También se llega aquí al cancelar el diálogo de Facebook.</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>Facebook respondió con una lista completa y no hay en ella ninguna página que usted pueda administrar o editar. En esa lista puede faltar una página que pertenezca a un portafolio comercial.</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>Se pudo contactar con Facebook, pero este no respondió o respondió con un error propio. Sus páginas quedan como estaban.</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>La app de Meta ha hecho demasiadas llamadas por ahora. El mensaje indica cuándo será posible el próximo intento; Pagekeep espera hasta entonces automáticamente.</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>Si Facebook indica un motivo, figura en el mensaje. «Detalles» muestra los códigos, para quien le ayude.</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>No se envió nada, porque nadie podía garantizar que fuera Facebook quien estaba al otro lado. El motivo figura en el mensaje. Si su empresa inspecciona el tráfico, pida que instalen su certificado en este equipo.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>Tras varias contraseñas incorrectas, el próximo intento tiene que esperar. El mensaje indica hasta cuándo.</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Los datos son de la dirección de Meta con la que se crearon, y los tokens nunca van a otra. Inicie Pagekeep con esa dirección o con otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>Los mensajes y qué significan</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>Un mensaje dice qué ha pasado y qué hacer, y permanece hasta que se descarta. «Detalles» muestra códigos para quien le ayude, y ningún secreto.</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>Durante la conexión</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>Sobre la app de Meta</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>Sobre la ventana de Facebook</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>De Facebook y de la red</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>Sobre el llavero y la carpeta de datos</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>Sobre los miembros y el inicio de sesión</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>Qué significa cada estado de una página</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>La lista muestra el estado del acceso de cada página. Solo lo cambia lo que Facebook dice de ese mismo acceso; una sola respuesta poco clara nunca desconecta una página.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>La página funciona</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>Qué significa y qué hacer</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep puede leer esta página y publicar en ella.</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>Se está consultando a Facebook el estado de este acceso.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>Según la fecha de Facebook, este acceso termina en pocos días; la fila indica cuándo. Reconecte antes y nada se detendrá.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>La última comprobación no pudo comunicarse con Facebook, o Facebook tuvo problemas. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>Facebook pidió a Pagekeep que esperara al hacer la última comprobación. Se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>Requiere algo de usted</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>Facebook no entrega ningún token de esta página, o la cuenta de Facebook no puede crear contenido en ella. Alguien con control total de la página puede permitirlo; después, compruebe ahora.</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>Facebook pide a la persona que conectó la página que confirme algo. Inicie sesión en facebook.com como esa persona, siga lo que se pide y después compruebe ahora.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Facebook lo bloquea por ahora. Vea en facebook.com qué se pide, espere y después compruebe ahora.</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Se retiró un permiso en Facebook. Reconecte y deje marcadas todas las casillas en el diálogo de Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>La cuenta de Facebook ya no tiene ningún rol en esta página. Reconecte como alguien que lo tenga o haga que devuelvan antes el rol.</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>La app se eliminó en la configuración de Facebook. Reconecte para volver a usar la página.</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>Facebook ya no acepta el token, por ejemplo por una contraseña nueva. Reconecte para volver a usar la página.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>Su llavero está bloqueado, y en él está la clave del token. Compruebe ahora y desbloquee el llavero cuando lo pida.</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>La clave del token no está en el llavero de este equipo. Recupere el llavero o reconecte.</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>En el menú de una fila está «Detalles…», con los permisos, las fechas y el último error de esa página.</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>Configurar una app de Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>Pagekeep se conecta mediante una app de Meta propia, para que nadie más se interponga entre usted y Meta. Se configura una sola vez, en developers.facebook.com, con una cuenta de Facebook registrada como desarrollador.</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>Abrir las apps en developers.facebook.com</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>Cree una app que use Inicio de sesión con Facebook.</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>En la configuración de Inicio de sesión con Facebook, active «Inicio de sesión del cliente de OAuth», «Inicio de sesión de OAuth web» e «Inicio de sesión de OAuth de navegador integrado». Deje activados «Aplicar HTTPS» y «Usar modo estricto para URI de redireccionamiento».</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>Añada esta dirección a «URI de redireccionamiento de OAuth válidos»: %1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>En la configuración avanzada, deje desactivado «Requerir clave secreta de la app» y no elija el tipo de app nativa o de escritorio.</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>Active la app o dé un rol en ella a todas las personas que vayan a conectar. Las personas sin rol necesitan que los permisos se aprueben en la revisión de apps de Meta.</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>En Pagekeep, abra Configuración → Integraciones → App de Meta… e introduzca el identificador de la app, un número, que figura en el panel de la app.</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>La clave secreta de la app</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Es opcional. Con ella, el acceso a las páginas dura más, y un acceso caducado se puede revocar sin iniciar sesión otra vez. Se cifra y no se vuelve a mostrar nunca. Quien use esta cuenta del equipo podrá actuar entonces como la app de Meta.</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>El modo de inicio de sesión</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>«Automático» es lo adecuado, salvo que Meta lo rechace. Con «Token», el token de inicio de sesión pasa por el programa propio de la ventana de Facebook; los tokens de las páginas, nunca.</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>Cambiar a otra app</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>Las páginas que llegaron mediante la app anterior siguen conectadas y se conserva lo necesario para revocarlas. A partir de entonces, las páginas se conectan mediante la nueva.</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>Qué conecta Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>Pagekeep conecta las páginas de Facebook que usted administra a un espacio de trabajo en este equipo, para que su equipo de trabajo pueda leerlas y publicar en ellas.</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>Solo se conectan las páginas que elija en el diálogo de Facebook, y solo aquellas donde usted es administrador o editor.</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>Su perfil personal, sus amigos y sus mensajes no se leen ni se cambian nunca.</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>Su contraseña de Facebook se escribe solo en la ventana de Facebook. Pagekeep no la ve.</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>Qué le pide Facebook que permita</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>Mostrar una lista de las páginas que administra (pages_show_list).</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>Leer lo que hay en esas páginas (pages_read_engagement).</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>Crear y gestionar sus publicaciones (pages_manage_posts).</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>Un permiso más, business_management, se pide solo si elige buscar en portafolios comerciales, porque, sin él, Facebook omite en su lista algunas páginas de los portafolios. Puede omitirlo.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>De cada página, Facebook entrega un token: un texto secreto y largo con el que un programa puede usar esa página. Pagekeep cifra los tokens en este equipo y los envía a Facebook y a nadie más. No hay ningún servidor de Pagekeep de por medio.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>Todo se queda en este equipo: en el llavero del sistema y en la carpeta de datos de Pagekeep, que otras cuentas de este equipo no pueden abrir.</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>Un solo elemento: la clave que abre todo lo cifrado.</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>En la carpeta de datos, cifrado</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>El token de cada página.</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>De cada cuenta de Facebook, su token de inicio de sesión y su ID de usuario específico de esta app, porque Meta no ofrece otra forma de revocar el acceso más tarde. Tras una desconexión se conservan hasta que Meta la haya confirmado.</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>La clave secreta de su app de Meta, si la introdujo.</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>Lo que mantiene su sesión iniciada, si así lo eligió.</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>En la carpeta de datos, como huella (hash) que no permite recuperar el original</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>Las contraseñas de los miembros y los códigos de recuperación.</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>En la carpeta de datos, legible</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>Los nombres del espacio de trabajo y de sus miembros, y los roles de estos.</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>De cada página, su nombre y su ID, los permisos concedidos, lo que usted puede hacer en ella, la hora del consentimiento y quién la conectó.</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>De cada cuenta de Facebook, mediante qué app de Meta llegó, sus permisos y cuándo caduca.</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>La actividad: quién hizo qué, cuándo, en qué página y con qué resultado.</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>La configuración de las ventanas, como el tamaño de la ventana de inicio de sesión.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ningún lugar</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>Contraseñas de Facebook, perfiles, fotos, amigos, mensajes y cookies. La ventana de Facebook lo olvida todo al cerrarse.</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>Los nombres que alguien escribió en un inicio de sesión fallido.</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>Conectar páginas</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>Los propietarios y administradores conectan páginas. Hace falta una app de Meta, que se configura una sola vez.</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>Abra Configuración → Integraciones y pulse «Conectar Meta». Si Pagekeep aún no conoce su app de Meta, pide primero el identificador de la app.</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>Se abre una ventana de Facebook. La línea de arriba muestra si está en facebook.com. Inicie sesión como lo hace en un navegador. La conexión es válida durante 10 minutos.</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>Facebook pregunta qué páginas desea compartir. Elija las páginas que quiera tener aquí y deje marcadas todas las casillas.</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>La ventana se cierra automáticamente. Pagekeep comprueba la respuesta, lee la lista de sus páginas, cifra los tokens y muestra las páginas en la lista.</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>Con «Cancelar» se puede terminar en cualquier paso. Lo que no se haya guardado hasta entonces no deja nada aquí; si ya había aceptado en Facebook, su consentimiento sigue figurando en Facebook.</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>Cuando una página no está en la lista</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>No se eligió en Facebook: conecte de nuevo y elíjala también. Una página que omita entonces deja de compartirse.</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>Usted no es administrador ni editor de ella: pídaselo a alguien con control total de la página.</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>Pertenece a un portafolio comercial: pulse «Buscar en portafolios comerciales…» en el mensaje o pida a un administrador del portafolio un rol en la propia página.</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>Es de otra cuenta de Facebook: pulse «Conectar Meta» otra vez e inicie sesión como esa persona. Las páginas de varias cuentas figuran unas junto a otras.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>Pagekeep consulta a Facebook aproximadamente una vez al día el estado del acceso de cada página y le avisa cuando hay que hacer algo. Para consultarlo de inmediato, elija «Comprobar ahora» en el menú de una fila. «Reconectar» renueva el acceso de una página sin quitar nada.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Crear una página en Facebook</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>Desconectar y revocar en Facebook</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>Los propietarios, administradores y gestores desconectan páginas: elija una o varias en la lista y pulse «Desconectar». Dejan el espacio de trabajo de inmediato, incluso sin conexión. En Facebook no se elimina nada.</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>Qué ocurre en Meta</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>Meta no tiene ninguna forma fiable de poner fin al acceso a una sola página: lo que se puede revocar es el consentimiento de toda una cuenta de Facebook. Por eso, la pregunta previa a una desconexión ofrece lo que de verdad es posible con sus páginas.</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>Revocar en Meta: cuando no hay conectada ninguna otra página de esa cuenta de Facebook. Pone fin al acceso de Pagekeep para esa cuenta en todos los equipos.</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>Revocar solo este acceso en Meta: Meta lo documenta solo para usuarios del sistema y puede rechazarlo. Usted elige de antemano qué se hará en ese caso.</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>Quitar aquí: se destruyen los tokens de este equipo. Meta sigue aceptándolos hasta que desmarque la página en la configuración de Facebook.</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>Revocar en Meta y reconectar las demás: termina todo lo de esa cuenta de Facebook; después, la cuenta inicia sesión de nuevo para las páginas que se quedan.</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>Pagekeep dice que un acceso está revocado cuando Meta ha rechazado su token, y no antes. Lo que Meta no ha confirmado espera encima de la lista y se vuelve a intentar automáticamente; los propietarios y administradores pueden olvidarlo.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>Funciona con independencia de lo que haya ocurrido aquí, incluso sin Pagekeep.</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>En facebook.com, con la sesión iniciada como la persona que conectó las páginas, abra Configuración y privacidad → Configuración → Apps y sitios web → Activas.</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>Busque la app de Meta mediante la que se conecta Pagekeep y elija «Eliminar».</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>Si no aparece allí, mire en Integraciones comerciales, donde «Ver y editar» también permite desmarcar páginas concretas.</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Al eliminar la app, termina el acceso de Pagekeep a todas las páginas de esa cuenta de Facebook.</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>Abrir Apps y sitios web en Facebook</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>Abrir Integraciones comerciales en Facebook</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>Terminar con todo</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>En Configuración → General, un propietario puede eliminar el espacio de trabajo: primero se desconectan todas las páginas en Meta y después se eliminan de este equipo los miembros, la actividad y la clave.</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>Ver páginas, publicaciones y la actividad propia</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>Publicar y gestionar publicaciones</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>Desconectar páginas</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>Conectar y reconectar páginas</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>Abandonar una revocación que Meta no ha confirmado</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>Ver la actividad de todos</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>Cambiar la app de Meta, el nombre del espacio de trabajo y cuándo se bloquea</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>Añadir y modificar miembros que no sean propietarios</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>Modificar propietarios, cambiar la clave, eliminar el espacio de trabajo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>Quién puede hacerlo</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>Miembros, roles y contraseñas</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>Toda persona que usa el espacio de trabajo en este equipo es un miembro con un nombre, una contraseña y un rol. Figuran en Configuración → Miembros.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>Quien añade a un miembro le da la primera contraseña; en el primer inicio de sesión se pide otra.</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>Quien haya olvidado la contraseña debe pedir a un propietario o administrador que la restablezca en Configuración → Miembros.</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>Un propietario que la haya olvidado tiene un código de recuperación: elija «¿Olvidó su contraseña?» en la pantalla de inicio de sesión. Un código sirve una sola vez. Se crea uno nuevo en Configuración → General.</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>Tras varias contraseñas incorrectas, el próximo intento tiene que esperar: cada vez más, hasta 15 minutos, también si Pagekeep se ha vuelto a iniciar.</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>Al dejar la ventana</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>«Bloquear» hace que se vuelva a pedir la contraseña y descarta de la memoria la clave de los tokens. Mientras tanto, las comprobaciones y revocaciones quedan en espera. También puede ocurrir automáticamente al cabo de un tiempo: Configuración → General.</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>«Cerrar sesión» hace lo mismo y, además, la sesión deja de mantenerse iniciada.</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>Un miembro desactivado ya no puede hacer nada, y se le puede volver a activar. Las páginas que llegaron con su cuenta de Facebook siguen conectadas hasta que alguien las desconecte.</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>Qué está protegido y frente a quién</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Con protección</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>Frente a quien tenga solo la carpeta de datos o una copia de seguridad de ella: los tokens están cifrados y la clave está en el llavero. El archivo revela qué páginas están conectadas, pero no abre ninguna.</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>Frente a confusiones: cada token se cifra para su espacio de trabajo, su página y su cuenta, y un registro que se haya movido a otro sitio no se abre.</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>Frente a las páginas web: la ventana de Facebook es un programa aparte. Nunca contiene un token de página ni la clave, no guarda cookies y desaparece después del inicio de sesión.</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>Frente a miembros que hagan más de lo que les corresponde: los roles se consultan dondequiera que se hace el trabajo, no solo en la ventana.</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>Frente a alguien sentado a su mesa: una ventana bloqueada pide la contraseña y ha descartado la clave.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>Frente a quien use la misma cuenta de este equipo: su llavero se abre para todos los programas de esa cuenta. Esa persona puede leer los tokens sin Pagekeep y cambiar los datos. Si esto es importante, dé a cada persona su propia cuenta.</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>Frente a un programa que se ejecute con su cuenta mientras el llavero está abierto: puede hacer lo mismo que Pagekeep.</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>Frente a rastros en la memoria: Pagekeep borra sus propias copias de un token. Las copias que quedan dentro de la biblioteca de red permanecen hasta que esa memoria se vuelve a usar.</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>Claves y traslado a otro equipo</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>Todo lo cifrado se abre con una sola clave. Está en el llavero del sistema y en ningún otro lugar: GNOME Keyring o KWallet en Linux, el Llavero en macOS, el Administrador de credenciales en Windows.</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>Cuando el llavero pregunta</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>Si se pide la contraseña de su equipo, quien la pide es el sistema, no Pagekeep. Permita que Pagekeep use el llavero.</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>Mientras el llavero está bloqueado, las páginas siguen en la lista como «Clave bloqueada». Desbloquéelo y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>Traslado a otro equipo y copias de seguridad</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>La carpeta de datos sin el llavero no abre nada: las páginas, los miembros y la actividad están ahí, pero los tokens siguen cerrados. Traiga también el llavero si su sistema lo permite.</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>Si no, un propietario pulsa «Conectar Meta» en el equipo nuevo y acepta empezar con una clave nueva. Después, cada cuenta de Facebook vuelve a conectar sus páginas.</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>Una copia de seguridad va junto con una copia de seguridad del llavero del mismo momento. Después de «Cambiar la clave», las copias de seguridad anteriores solo se abren con la clave anterior.</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>Cuando se pierde la clave</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>Nadie puede abrir lo cifrado, y no se elimina nada. Si puede recuperar el llavero anterior, hágalo e inicie Pagekeep de nuevo: todo funciona como antes.</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>Con una clave nueva, las desconexiones que aún esperaban a Meta ya no pueden llevarse a cabo: elimine la app de Meta en la configuración de Facebook.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>En Configuración → General, un propietario puede pasar todo a una clave nueva, por ejemplo porque alguien puede haber visto la anterior. Las páginas siguen conectadas y nadie tiene que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>La tecla Tab pasa de un control a otro y las teclas de flecha recorren una lista. Intro o la barra espaciadora pulsan lo que tiene el foco, también el botón de una fila. Escape cierra un diálogo.</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>En la ayuda, Intro lleva de los temas al texto y Escape lleva de vuelta.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>Solo los propietarios y administradores pueden cambiar la app de Meta.</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>Configuración → Integraciones</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar Meta</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>App de Meta…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>Publique en las páginas de Facebook que administra y léalas. Su perfil personal, sus amigos y sus mensajes no se tocan nunca.</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>Buscar por nombre o ID de página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln página</numerusform><numerusform>%Ln páginas</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>Los tokens se cifran uno por uno; la clave que los abre está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>Ninguna página tiene esto en el nombre ni en el ID.</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>Ninguna página en este estado tiene esto en el nombre ni en el ID.</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>No hay ninguna página en este estado.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>Su certificado es de otra dirección.</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>Su certificado ha caducado o aún no es válido. Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>Su certificado no lo emitió nadie en quien confíe este equipo. También lo causan los programas y las redes de empresa que inspeccionan las conexiones.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Su certificado se revocó.</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>Su protección está anticuada.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>Su certificado no es válido.</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>No se pudo establecer una conexión segura.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar Meta</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>Esta página intentó abrir una dirección que no se permite aquí. No se abrió.</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>Esta página intentó abrir una dirección de %1 que no se permite aquí. No se abrió.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>Esta página intentó guardar un archivo. Esta ventana no guarda archivos.</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>Ya puede continuar a %1: pulse otra vez el botón de la página o pulse «Recargar».</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>El motor web de aquí es antiguo (Chromium %1, correcciones hasta %2): la página de Facebook puede fallar y es menos seguro. Actualice el sistema o Pagekeep.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>Está iniciando sesión en Facebook. Esta aplicación nunca guarda su contraseña de Facebook; las cookies de la ventana se borran al cerrarla.</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>¿Facebook muestra un error aquí?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>Cuando Facebook muestra un error</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>Facebook muestra los errores de configuración de la app de Meta en una página propia, por lo que Pagekeep no puede leerlos. Estas son las causas habituales. La configuración está en el panel de apps de Meta, en developers.facebook.com.</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>Identificador de la app incorrecto: Facebook dice que la app no se encontró o no es válida. Compare el identificador de la app en Pagekeep (Integraciones, App de Meta…) con el del panel.</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>Dirección de redireccionamiento no permitida: Facebook dice que la URL está bloqueada o no está incluida en los dominios de la app. En Inicio de sesión con Facebook, Configuración, añada exactamente la dirección de redireccionamiento que muestra Pagekeep a «URI de redireccionamiento de OAuth válidos» y deje activado «Usar modo estricto para URI de redireccionamiento».</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>El inicio de sesión integrado está desactivado: Facebook dice que no se permite iniciar sesión desde un navegador integrado. Active «Inicio de sesión del cliente de OAuth», «Inicio de sesión de OAuth web» e «Inicio de sesión de OAuth de navegador integrado».</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>App en modo de desarrollo: Facebook dice que la app no está activa o no está disponible. Cambie el modo de la app a «Activo» o inicie sesión como una persona que tenga un rol en la app.</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>Volver a Facebook</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 todavía no ha respondido.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>Revise la conexión a internet de este equipo y pulse «Recargar».</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>La conexión con %1 no es segura</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>No se envió nada. Pagekeep no continúa por una conexión que otros podrían leer.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>%1 respondió con un error (%2)</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>%1 no respondió correctamente</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>El fallo está en el otro lado. Pulse «Recargar» en unos minutos.</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>Esta dirección no se permite aquí</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 no se abrió</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>El inicio de sesión llevó a una dirección que esta ventana no abre. Pulse «Recargar» para empezarlo de nuevo.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>La página dejó de funcionar</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>La parte de la ventana que muestra páginas web terminó inesperadamente. Pulse «Recargar» para continuar.</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>¿Salir de Facebook?</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>Este inicio de sesión quiere continuar en %1, que no es Facebook.</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>Las empresas que administran cuentas de Facebook suelen hacer que se inicie sesión en su propia dirección. Continúe solo si conoce esta dirección.</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Continuar a %1</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>El enlace ha caducado</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>Enlace válido durante %1</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>No se pudo iniciar el navegador para una página de %1.</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar Meta</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>La clave de sus tokens se ha perdido. ¿Empezar con una clave nueva?</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>Lo que se cifró con la anterior no podrá abrirse nunca más: los tokens de todas las páginas, la clave secreta de la app y quién mantiene la sesión iniciada. Las páginas siguen en la lista hasta que cada una se conecte de nuevo. Las desconexiones que aún esperan a Meta ya no podrán llevarse a cabo.

Si puede recuperar el llavero anterior, cancele y hágalo.</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>Empezar con una clave nueva</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>No se avisó a Meta de que se quitó lo siguiente: %1.</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>Lo que habría permitido revocar el acceso se cifró con la clave perdida. Meta puede seguir aceptando los tokens anteriores hasta que elimine la app de Meta en la configuración de Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir la configuración de Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>La sesión está iniciada, pero este equipo volverá a preguntar la próxima vez.</translation>
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
        <translation>Iniciar sesión con la contraseña</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Modificar datos de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>La contraseña es para el primer inicio de sesión, que pide otra. Comuníquesela en persona.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Debe elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Último inicio de sesión</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>Configuración → Miembros</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>Todas las personas que usan este espacio de trabajo en este equipo y lo que su rol les permite hacer.</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Añadir miembro…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln miembro</numerusform><numerusform>%Ln miembros</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>Ningún miembro tiene esto en el nombre.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Restablecer contraseña…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>Solo los propietarios y administradores pueden modificar a los miembros.</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Elija primero un miembro en la lista.</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>Solo un propietario puede modificar a un propietario.</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>Es usted: su contraseña se cambia en Configuración → General, y nadie se desactiva a sí mismo.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>App de Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>Pagekeep se conecta mediante una app de Meta propia. En developers.facebook.com:
1. Cree una app con Inicio de sesión con Facebook y copie aquí el identificador de la app.
2. En la configuración de Inicio de sesión con Facebook, active «Inicio de sesión del cliente de OAuth», «Inicio de sesión de OAuth web» e «Inicio de sesión de OAuth de navegador integrado».
3. Añada la dirección de redireccionamiento de abajo a «URI de redireccionamiento de OAuth válidos».
4. En la configuración avanzada, deje desactivado «Requerir clave secreta de la app» y no elija el tipo de app nativa o de escritorio.
5. Active la app o dé un rol en ella a todas las personas que vayan a conectar.</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>La app de developers.facebook.com mediante la que se conecta Pagekeep.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>Identificador de la app</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>Clave secreta de la app (opcional)</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>Hay una clave secreta guardada; escriba aquí para reemplazarla</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>Quitar la clave secreta guardada</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Con la clave secreta, el acceso a las páginas dura más. Se cifra y no se vuelve a mostrar nunca. Quien use esta cuenta del equipo podrá actuar entonces como la app de Meta.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redireccionamiento</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Modo de inicio de sesión</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Choose Token only where Meta refuses the automatic form. The sign-in token then passes through the login window's process; Page tokens never do.</source>
        <translation>Elija «Token» solo si Meta rechaza el modo automático. En ese caso, el token de inicio de sesión pasa por el proceso de la ventana de inicio de sesión; los tokens de las páginas, nunca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>%Ln página se conectó mediante la app con el identificador %1. Sigue conectada y se conserva lo necesario para revocarla. A partir de ahora, las páginas se conectan mediante la app nueva.</numerusform><numerusform>%Ln páginas se conectaron mediante la app con el identificador %1. Siguen conectadas y se conserva lo necesario para revocarlas. A partir de ahora, las páginas se conectan mediante la app nueva.</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>El identificador de la app es un número de 5 a 20 cifras. Cópielo desde el panel de la app.</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>La clave secreta de la app tiene 32 caracteres, entre cifras y letras de la a a la f. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>La dirección de redireccionamiento debe empezar por https:// y no puede contener el signo #.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integraciones</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>Sustituto de Meta en
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Usted está aquí.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>Ahora Pagekeep pregunta quién lo está usando. Este espacio de trabajo aún no tiene contraseña; %1, con el rol de propietario, elige la primera.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Establecer una contraseña nueva</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>Los propietarios tienen un código de recuperación, que se mostró al crear el espacio de trabajo. Los demás deben pedir a un propietario o administrador que restablezca la contraseña.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>Introduzca su código de recuperación.</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>El nombre o el código de recuperación no son correctos.</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>Revise ambos. Un código que ya se usó una vez no vuelve a servir.</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>Conecte sus páginas de Facebook</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>Facebook le pregunta qué páginas desea compartir. Cada página que elija aparecerá aquí, lista para publicar en ella.</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>Lee y publica solo en páginas donde usted es administrador o editor</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>Guarda el ID y el nombre de la página, los permisos concedidos y la hora del consentimiento</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>Cifra el token de cada página y el inicio de sesión que permite revocarlo más tarde; nunca su contraseña</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>%Ln página más</numerusform><numerusform>%Ln páginas más</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>No ha cambiado nada; el próximo intento será el %1.</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>No ha cambiado nada; se volverá a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>Facebook dice que falta un permiso.</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>Faltan estos permisos en Facebook: %1.</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep puede leer esta página y publicar en ella.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>Según la fecha de Facebook, este acceso termina el %1.</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>Reconecte antes y nada se detendrá.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>La última comprobación no pudo comunicarse con Facebook, o Facebook tuvo problemas.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>Facebook pidió a Pagekeep que esperara al hacer la última comprobación.</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>La cuenta de Facebook de %1 ya no puede crear contenido en esta página.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>Alguien con control total de la página puede volver a permitirlo en la configuración de la página; después, compruebe ahora.</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>Facebook no entrega ningún token de esta página a la cuenta de Facebook de %1.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>Alguien con control total de la página puede dar acceso a esa cuenta; después, compruebe ahora.</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>Facebook pide a %1 que confirme algo antes de continuar.</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>Inicie sesión en facebook.com como la persona que conectó la página, siga lo que se pide y después compruebe ahora.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>Facebook lo bloquea por ahora y no indica ningún motivo.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>Facebook lo bloquea por ahora y dice: %1</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Vea en facebook.com qué se pide, espere y después compruebe ahora.</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Reconecte y deje marcadas todas las casillas en el diálogo de Facebook.</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>La cuenta de Facebook de %1 ya no tiene ningún rol en esta página.</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Reconecte como alguien que lo tenga o haga que devuelvan antes el rol.</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>El acceso de Pagekeep se eliminó en Facebook.</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>Reconecte para volver a usar la página; sus borradores y su historial se conservan.</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>Facebook ya no acepta el token de esta página.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>Clave bloqueada</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Clave no disponible</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>Se está consultando a Facebook el estado de este acceso.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>Su llavero está bloqueado, y en él está la clave del token de esta página.</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>Compruebe ahora y desbloquee el llavero cuando lo pida.</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>La clave del token de esta página no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>Reconecte y Facebook entregará un token nuevo.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>Facebook no disponible</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Facebook pide esperar</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>Confirmar en Facebook</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>Bloqueada por Facebook</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>Rol perdido</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>Eliminada en Facebook</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>Requiere reconexión</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>Abrir Facebook</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>Última respuesta de Facebook: %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Solo los propietarios, administradores y gestores pueden desconectar páginas.</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>Consentimiento dado el %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>PagesTable</name>
    <message>
        <source>Connected Pages</source>
        <translation>Páginas conectadas</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>Al menos %n carácter</numerusform><numerusform>Al menos %n caracteres</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>La contraseña necesita al menos %n carácter.</numerusform><numerusform>La contraseña necesita al menos %n caracteres.</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>Las dos contraseñas son distintas. Repita la contraseña.</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>Buscar en portafolios comerciales</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>¿Pedir a Facebook un permiso más?</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>Facebook indica las páginas que pertenecen a un portafolio comercial solo a las apps que tienen el permiso «business_management».</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>Permite más que las páginas: leer y administrar sus portafolios comerciales y lo que contienen, como las cuentas publicitarias. Pagekeep solo lo usa para listar las páginas de sus portafolios y no cambia nada en ellos.</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>En el diálogo de Facebook puede omitirlo. Las demás páginas se conectan igualmente.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>Continuar a Facebook</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>El proxy %1 pide un nombre y una contraseña antes de dejar que este equipo se comunique con Facebook. Se envían solo al proxy y no se guardan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>El proxy %1 está entre este equipo y Facebook y pregunta quién es usted. Lo que introduzca se envía solo al proxy y se conserva hasta que se cierre Pagekeep.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>Introduzca el nombre con el que le conoce el proxy.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>Crear un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>El código nuevo se muestra una sola vez. El que tiene ahora deja de servir.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Crear un código nuevo</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Introduzca su contraseña actual.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Anote su código de recuperación</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>Con él puede establecer una contraseña nueva si olvida la suya. Se muestra solo esta vez; Pagekeep no guarda nada que permita leerlo.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperación: %1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>Guárdelo en papel o en un gestor de contraseñas, no en el escritorio de este equipo.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>Restablecer la contraseña de %1</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>Deberá elegir otra en el próximo inicio de sesión, y su sesión se cerrará en todas partes. Comuníquesela en persona.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1: la misma cuenta de Facebook ha vuelto a conectar páginas desde entonces, y poner fin a su acceso las detendría también. No se envió nada. Desconéctelas antes u olvide esto.</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1: Meta ya no acepta el token de inicio de sesión, por lo que Pagekeep no puede poner fin al acceso por sí solo. Inicie sesión otra vez con la cuenta de Facebook que %2 usó el %3, o termine el acceso en la configuración de Facebook, y reintente.</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1: Meta se niega a poner fin al acceso. Termínelo en la configuración de Facebook y reintente.</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1: se está avisando a Meta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>%Ln revocación a la espera de Meta</numerusform><numerusform>%Ln revocaciones a la espera de Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>Y %Ln más.</numerusform><numerusform>Y %Ln más.</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Iniciar sesión otra vez para revocar</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>Solo los propietarios y administradores pueden iniciar sesión en Facebook.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Solo los propietarios, administradores y gestores pueden desconectar páginas.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir la configuración de Facebook</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>Solo los propietarios y administradores pueden abandonar una revocación.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Cómo revocar en Facebook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>Puede hacerlo todo, incluso cambiar a otros propietarios y eliminar el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>Conecta páginas, se ocupa de los miembros y de la configuración, y ve la actividad de todos.</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>Publica y gestiona publicaciones, y desconecta páginas.</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>Ve páginas y publicaciones, y no cambia nada.</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>Solo un propietario puede convertir a alguien en propietario.</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lector</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>Comprobar %Ln página ahora</numerusform><numerusform>Comprobar %Ln páginas ahora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>Desconectar %Ln página…</numerusform><numerusform>Desconectar %Ln páginas…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>Abrir en Facebook</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>Copiar el ID de la página</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>Solo los propietarios y administradores pueden conectar páginas.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>Una ventana bloqueada pide la contraseña. Hasta entonces se descarta la clave de los tokens, y las comprobaciones y revocaciones quedan en espera. La clave en sí está en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 minutos sin actividad</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 minutos sin actividad</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30 minutos sin actividad</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 hora sin actividad</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Cambiar la clave…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>Si se pierde la clave</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>Solo los propietarios y administradores pueden cambiar cuándo se bloquea la ventana.</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>Solo los propietarios pueden cambiar la clave.</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>Todavía no hay clave: la primera conexión crea una.</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Se guardará en %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>La clave de los tokens está en %1.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Se creó el %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>Falta la clave de los tokens en %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>Falta la clave de los tokens.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Ningún llavero responde en este equipo.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>¿Cambiar la clave?</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>Se crea una clave nueva en su llavero, todo lo cifrado pasa a ella y la clave anterior se elimina. Las páginas siguen conectadas y nadie tiene que volver a iniciar sesión.

Las copias de seguridad anteriores de la base de datos solo se abren con la clave anterior.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>%Ln secreto con la clave nueva hasta ahora</numerusform><numerusform>%Ln secretos con la clave nueva hasta ahora</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>La clave se ha cambiado.</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>Su llavero no soltó la clave anterior. Ya no abre nada y se elimina cuando Pagekeep vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>Todos los tokens de la base de datos están cifrados con una misma clave del llavero de este equipo. Si esta falta, por ejemplo porque la base de datos se copió a otro equipo o el llavero se restableció, nadie puede abrir nada de lo cifrado. Las páginas, los miembros y la actividad quedan como están, y no se elimina nada.

Si tiene el equipo anterior o una copia de seguridad de su llavero, recupere el llavero e inicie Pagekeep de nuevo: todo funciona como antes.

Si no, un propietario pulsa «Conectar Meta» en Configuración → Integraciones y acepta empezar con una clave nueva. Después, cada cuenta de Facebook vuelve a conectar sus páginas; hasta entonces siguen en la lista. Las desconexiones que aún esperaban a Meta ya no pueden llevarse a cabo: elimine la app de Meta en la configuración de Facebook, en Apps y sitios web.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>%Ln página seleccionada</numerusform><numerusform>%Ln páginas seleccionadas</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>Desconectar %Ln página…</numerusform><numerusform>Desconectar %Ln páginas…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>Le damos la bienvenida a Pagekeep</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>Un espacio de trabajo contiene las páginas de Facebook de las que se ocupan usted y su equipo. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>Por ejemplo, Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Dé un nombre al espacio de trabajo.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>Ayuda sobre lo que se está viendo</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>Abrir Configuración → General</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>Buscar en la lista o en la ayuda</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>En Integraciones, comprobar ahora las páginas de la lista</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>En Integraciones, abrir el menú de la fila</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>Desconectar las páginas seleccionadas o desactivar al miembro seleccionado</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>Salir de Pagekeep</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>Bloqueado. Las comprobaciones y revocaciones esperan hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>Inicie sesión en su espacio de trabajo en este equipo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>Esta contraseña la estableció otra persona. Elija una propia.</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <comment>a column</comment>
        <translation>Ordenado por %1, ascendente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>Ordenado por %1, descendente</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All (%L1)</source>
        <translation>Todas (%L1)</translation>
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
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>Su nombre aparece en el lateral de la ventana y en la pantalla de inicio de sesión.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>Solo los propietarios y administradores pueden cambiar el nombre del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Dé un nombre al espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>Inicia sesión con este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>Con él, un propietario establece una contraseña nueva sin la anterior. Cree uno nuevo si perdió el suyo o si alguien puede haberlo visto.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>Solo los propietarios tienen un código de recuperación.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Introduzca su nombre.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Introduzca su contraseña actual.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Su contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>Pagekeep la pedirá la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>Mantiene conectadas sus páginas de Facebook.</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>Usar un sustituto de Meta en una dirección de bucle local.</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>Guardar la base de datos y la configuración en esta carpeta.</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>Pagekeep solo admite opciones; consulte --help.</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>--meta-url solo admite una dirección de bucle local, como http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>La carpeta de datos %1 no se puede crear o proteger.</translation>
    </message>
</context>
</TS>
