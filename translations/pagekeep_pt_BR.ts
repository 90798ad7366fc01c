<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>Sobre o Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versão %1, com Qt %2</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>Mantém conectadas as Páginas do Facebook de um espaço de trabalho. O Pagekeep não é feito nem endossado pela Meta.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt, sob a Licença Pública Geral Menor GNU (LGPL), versão 3</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>Chromium, por meio do Qt WebEngine, sob a licença BSD e outras</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>QtKeychain, sob a licença BSD modificada</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>libsodium, sob a licença ISC</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite, em domínio público</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>Licença do Pagekeep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1 (conexão de %2, %3)</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>Acesso revogado na Meta: %1.</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>O acesso já havia expirado: %1.</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>Removido aqui: %1.</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>A Meta recusou a revogação; removido aqui: %1.</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>A Meta continua aceitando o token antigo até que a Página seja desmarcada nas configurações do Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir as configurações do Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>e mais %Ln</numerusform><numerusform>e mais %Ln</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>Quem fez o quê, quando, em qual Página e com que resultado.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>Exportando a atividade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
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
        <translation>Buscar por nome ou ID da Página</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>Com a sua função, você vê apenas a própria atividade.</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>Cada linha fica como foi escrita: ninguém pode alterá-la nem removê-la.</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>Com a sua função, você vê apenas a própria atividade; proprietários e administradores veem a de todos. Ninguém pode alterar nem remover uma linha.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>Nenhuma atividade corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ainda não aconteceu nada.</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>Escolha uma linha para vê-la por completo.</translation>
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
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar a atividade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>%Ln linha exportada.</numerusform><numerusform>%Ln linhas exportadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>%Ln linha até agora</numerusform><numerusform>%Ln linhas até agora</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>Conectou %Ln Página</numerusform><numerusform>Conectou %Ln Páginas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>Reconectou %Ln Página</numerusform><numerusform>Reconectou %Ln Páginas</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>A conexão de Páginas foi recusada no Facebook</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>A reconexão de Páginas foi recusada no Facebook</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>A conexão de Páginas falhou</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>A reconexão de Páginas falhou</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>O acesso na Meta já havia expirado</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>Acesso revogado na Meta</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>A revogação está aguardando a Meta</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>A Meta recusou a revogação; removido aqui</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Espaço de trabalho criado</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>Espaço de trabalho renomeado</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>Logouts</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>Senhas alteradas</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>Senhas redefinidas</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>Códigos de recuperação usados</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>Códigos de recuperação criados</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Membros adicionados</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>Membros renomeados</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Funções alteradas</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>Membros desativados</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>Membros ativados</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>App da Meta alterado</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>Chaves criadas</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexões</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>Desconexões</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>Revogações na Meta</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>Revogações abandonadas</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>Criou o espaço de trabalho</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>Renomeou o espaço de trabalho de %1 para %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Falha ao entrar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Alterou a própria senha</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>Redefiniu a senha de %1</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>Definiu uma nova senha com o código de recuperação</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Criou um novo código de recuperação</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>Adicionou %1 como %2</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>Alterou o próprio nome de %1 para %2</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>Renomeou %1 para %2</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>Alterou a própria função de %1 para %2</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>Alterou a função de %1 de %2 para %3</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>Desativou %1</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>Ativou %1 novamente</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>Definiu o app da Meta com o ID do app %1</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>Criou uma nova chave para os tokens</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>Removeu %Ln Página aqui</numerusform><numerusform>Removeu %Ln Páginas aqui</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>Desconectou %Ln Página</numerusform><numerusform>Desconectou %Ln Páginas</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>Desistiu de uma revogação que a Meta não confirmou</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>Alguém desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1 e mais %Ln</numerusform><numerusform>%1 e mais %Ln</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>não criptografado (ambiente de testes)</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>A conexão está criptografada.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>Para este computador, seja quem for que entre e seja qual for o espaço de trabalho. Ambos são aplicados imediatamente.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>Idioma do sistema</translation>
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
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>%Ln Página requer atenção.</numerusform><numerusform>%Ln Páginas requerem atenção.</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>Mostrá-las primeiro</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Entrar no proxy…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>Verificando %1 de %Ln Página…</numerusform><numerusform>Verificando %1 de %Ln Páginas…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>A verificação começa quando a conexão terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>%Ln Página verificada.</numerusform><numerusform>%Ln Páginas verificadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>%Ln requer atenção.</numerusform><numerusform>%Ln requerem atenção.</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo certo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>%Ln Página não pôde ser verificada; a próxima tentativa é automática.</numerusform><numerusform>%Ln Páginas não puderam ser verificadas; a próxima tentativa é automática.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>%Ln Página requer atenção</numerusform><numerusform>%Ln Páginas requerem atenção</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Próxima verificação: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>Se uma senha for solicitada, é o seu computador que está pedindo, não o Pagekeep.</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>Conclua na janela do Facebook</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>O link de conexão vale por mais %1.</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>Verificando a resposta do Facebook</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Isso leva um momento.</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>Lendo suas Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>%Ln Página até agora</numerusform><numerusform>%Ln Páginas até agora</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>Consultando Páginas que não estão mais na lista</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>O que você escolheu já está salvo.</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>Salvando suas Páginas</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>%Ln Página não é mais compartilhada com o Pagekeep: %1.</numerusform><numerusform>%Ln Páginas não são mais compartilhadas com o Pagekeep: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>Você compartilhou mais %Ln Página que não aparece nem na lista do Facebook nem nos seus portfólios empresariais. Um administrador do portfólio a que ela pertence pode dar a você uma função na própria Página.</numerusform><numerusform>Você compartilhou mais %Ln Páginas que não aparecem nem na lista do Facebook nem nos seus portfólios empresariais. Um administrador do portfólio a que elas pertencem pode dar a você uma função nas próprias Páginas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>Você compartilhou mais %Ln Página que a lista do Facebook omite. Talvez ela pertença a um portfólio empresarial.</numerusform><numerusform>Você compartilhou mais %Ln Páginas que a lista do Facebook omite. Talvez elas pertençam a um portfólio empresarial.</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>As Páginas estão aqui, mas nenhuma pode ser usada ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>%Ln Página conectada.</numerusform><numerusform>%Ln Páginas conectadas.</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>Os portfólios empresariais não foram consultados porque essa permissão foi recusada.</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>Com limitações, porque o Facebook não forneceu nenhum token: %1. Um administrador da Página, ou do portfólio empresarial a que ela pertence, pode resolver isso. O Facebook também pode pedir que você ative a autenticação de dois fatores.</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>Não incluídas, porque você não é administrador nem editor: %1.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Escolher novamente no Facebook</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>Procurar em portfólios empresariais…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>Será possível continuar a partir de %1.</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>Não foi possível ler a lista de Páginas até o fim.</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>As Páginas que faltam aqui não foram removidas.</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar a Meta</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Entrar mais uma vez para revogar</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>Essa conta do Facebook não está mais conectada.</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>Não há nenhuma lista para continuar. “Conectar a Meta” traz de volta as Páginas dessa conta.</translation>
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
        <translation>Somente proprietários podem excluir o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Excluir o espaço de trabalho</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>Desconecta todas as Páginas na Meta e depois remove deste computador os membros, as Páginas, a atividade e a chave deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>Excluir o espaço de trabalho…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>Primeiro, todas as Páginas são desconectadas na Meta, o que encerra o acesso do Pagekeep para essas contas do Facebook em todos os computadores. Depois, são removidos os membros, a atividade e a chave que está no chaveiro. Isso não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>mais %Ln Página</numerusform><numerusform>mais %Ln Páginas</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>A Meta não confirmou que o acesso a estas Páginas foi revogado: %1.

Excluir agora destrói o que ainda poderia revogá-lo. A Meta pode continuar aceitando os tokens até que você remova o app da Meta nas configurações do Facebook: Configurações e privacidade → Configurações → Aplicativos e sites, ou Integrações comerciais.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Excluir mesmo assim</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>%Ln Página confirmada até agora</numerusform><numerusform>%Ln Páginas confirmadas até agora</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>O Facebook não informou uma data</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>Conectada por %1 em %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedidas</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>Expiração do token da Página</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>O Facebook não forneceu nenhum token</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>Expiração do login do Facebook</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificada</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima verificação</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Não prevista</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>O Facebook diz: %1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>App da Meta</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>ID da Página %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>Esta Página não está mais conectada.</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>O que se sabe sobre esta Página</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Para quem ajuda você. Não contém nenhuma senha, chave ou token.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Testar o chaveiro</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>Grava um item próprio no chaveiro, lê esse item e o remove em seguida.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>Testando o chaveiro; talvez ele pergunte algo a você…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>O chaveiro funciona.</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>Um item próprio foi gravado, lido e removido em seguida.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar o diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>O diagnóstico foi salvo.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>Não examinado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>Desativada externamente, para um substituto da Meta</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>Recusada por este sistema; por isso, a janela do Facebook não se abre.</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>A Meta não informou que horas tem</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>Igual ao da Meta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>Adiantado %Ln segundo em relação ao da Meta</numerusform><numerusform>Adiantado %Ln segundos em relação ao da Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>Atrasado %Ln segundo em relação ao da Meta</numerusform><numerusform>Atrasado %Ln segundos em relação ao da Meta</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1. Acerte o relógio deste computador: um login no Facebook pode falhar.</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>Não há nada a verificar enquanto um ID do app não for definido</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>Não parece um ID do app, que é um número de 5 a 20 dígitos</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>Parece um ID do app. Só em um login se descobre se a Meta o conhece.</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>Último login com ele: %1.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>Não é gravado nesta execução</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>Versão %1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>Verificação do ID do app</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1, compilado com %2</translation>
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
        <translation>%1, escuro</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1, claro</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de janelas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>Janela do Facebook</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>Mecanismo web</translation>
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
        <translation>Área isolada do Chromium</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>Desenhados sem o processador gráfico</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Oferecido por</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>Um item foi gravado, lido e removido em seguida</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>Nenhum no caminho até a Meta</translation>
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
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2 a %3%</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Últimos erros</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta execução</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este computador…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>Examinando a pasta de dados…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>Procurando o chaveiro…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>Verificando se é possível acessar a Meta…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>Iniciando o mecanismo web da janela do Facebook…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>Essa pessoa não poderá mais entrar nem fazer nada onde já tiver entrado. Você pode ativá-la novamente.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>e mais %Ln</numerusform><numerusform>e mais %Ln</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>Páginas conectadas com a conta do Facebook dessa pessoa</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>Estas Páginas continuam conectadas até que alguém as desconecte.</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>Entrar mais uma vez para revogar na Meta</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>Revogar na Meta</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>Revogar somente este acesso na Meta</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Remover aqui</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>Revogar na Meta e reconectar as outras</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>O login da conta do Facebook que %1 usou em %2 expirou. Quem tem essa conta precisa entrar mais uma vez; até lá, a revogação fica aguardando. Isso encerra o acesso do Pagekeep para essa conta do Facebook em todos os computadores.</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>Nenhuma outra Página da conta do Facebook que %1 usou em %2 está conectada. Isso encerra o acesso do Pagekeep para essa conta do Facebook em todos os computadores.</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>As outras Páginas dessa conta do Facebook continuam conectadas. A Meta documenta isso apenas para usuários do sistema e pode recusar.</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>Os tokens deste computador são destruídos imediatamente. A Meta continua aceitando os antigos até que a Página seja desmarcada nas configurações do Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>A conta do Facebook que %1 usou em %2 precisa entrar novamente. Até lá, estas ficam paradas: %3. Elas continuam funcionando até que a Meta tenha encerrado o acesso.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>Desconectar %Ln Página?</numerusform><numerusform>Desconectar %Ln Páginas?</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>A Página sai deste espaço de trabalho imediatamente. Nada é excluído no Facebook.</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>Saem deste espaço de trabalho imediatamente: %1. Nada é excluído no Facebook.</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>Conexão de %1, %2</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>Desconectar a Página</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>Desconectar %Ln Página</numerusform><numerusform>Desconectar %Ln Páginas</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>Se a Meta recusar:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>As outras Páginas dessa conta do Facebook pararam. “Conectar a Meta” as traz de volta.</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar a Meta</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>Procurar em portfólios empresariais…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>A conexão foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>Nada foi salvo aqui, e o token de login não existe mais. O Facebook ainda lista o seu consentimento.</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>A verificação de segurança falhou. Tente conectar novamente.</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>O link de conexão foi adulterado ou reutilizado. Reinicie a conexão em Configurações → Integrações.</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>Reiniciar a conexão</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>O link de conexão expirou.</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>O link de conexão vale por 10 minutos. Clique novamente em “Conectar a Meta” para recomeçar.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>Sua sessão mudou durante a conexão.</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>Você entrou como outro usuário no meio do processo. Entre novamente e tente mais uma vez.</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>Sua função não permite conectar contas da Meta.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>Peça a um proprietário ou administrador do espaço de trabalho que faça a conexão ou altere a sua função.</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>Sua função não permite isso.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>Nada foi alterado. Peça a um proprietário ou administrador do espaço de trabalho que faça isso ou altere a sua função.</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>O nome ou a senha não estão corretos.</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>Confira os dois e veja se o Caps Lock está ativado. Quem cuida do seu espaço de trabalho pode redefinir uma senha.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Muitas tentativas.</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>A próxima tentativa será possível às %1.</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>Primeiro, escolha uma senha própria.</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>A que você tem agora foi definida por outra pessoa.</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>A senha atual não está correta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>Nada foi alterado. Digite-a novamente.</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>Seu acesso a este espaço de trabalho está desativado.</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>Peça a um proprietário ou administrador do espaço de trabalho que o ative novamente.</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>Outro membro já tem este nome.</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>Os membros entram com o nome, por isso cada um precisa de um nome próprio. Acrescente um sobrenome, por exemplo.</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>Um espaço de trabalho precisa de um proprietário.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>Nada foi alterado. Primeiro, torne outra pessoa proprietária.</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>Não é possível fazer isso consigo mesmo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>Nada foi alterado. Outro proprietário ou administrador pode fazer isso.</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>Você recusou as permissões que o Facebook solicitou.</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>Você desmarcou uma ou mais permissões no diálogo do Facebook. Tente novamente e deixe todas as caixas marcadas.</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>Sua conta do Facebook ainda não administra nenhuma Página.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>Primeiro, crie uma Página no Facebook e depois volte.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Criar uma Página no Facebook</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>O Facebook omite da lista as Páginas que você escolheu.</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>Você compartilhou Páginas, mas elas não aparecem nem na lista do Facebook nem nos seus portfólios empresariais. Nada foi salvo. Peça a um administrador do portfólio a que elas pertencem uma função nas próprias Páginas.</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Escolher novamente no Facebook</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>Isso acontece com Páginas que pertencem a um portfólio empresarial, a menos que o app possa consultar portfólios. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>A Página não estava entre as escolhidas no Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>Nada foi alterado. Entre como alguém que administra esta Página e escolha-a no diálogo do Facebook.</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>O Facebook está temporariamente indisponível.</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>A falha está do lado da Meta. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>Outra conexão ainda está em andamento.</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>Conclua-a na janela do Facebook ou cancele-a primeiro.</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>Algo mudou enquanto você respondia.</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>Nada foi desconectado. Confira as Páginas novamente e depois desconecte.</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>Essa era outra conta do Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>Nada foi alterado. Entre no Facebook como a pessoa cujo acesso deve ser encerrado.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>O Pagekeep ainda não conhece o seu app da Meta.</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>Informe o ID do seu app da Meta e depois conecte.</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>Informar o ID do app</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>O Facebook recusou as configurações do app da Meta.</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>Compare o ID do app e o endereço de redirecionamento com o painel do app e verifique se o app está ativo.</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>Conferir o app da Meta</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>A Meta não aceita a chave secreta do app.</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>A chave secreta é de outro app ou foi redefinida. Copie-a novamente do painel do app.</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Substituir a chave secreta</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>O Facebook não aceitou o login.</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>O código de uso único já foi usado, expirou ou é de outro endereço de redirecionamento. Conecte novamente; se isso acontecer sempre, confira o endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>A Meta não permite que este app conclua o login sem a chave secreta.</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>Defina o modo de login como “Token” nas configurações do app da Meta ou informe a chave secreta do app. Com “Token”, o token de login passa pelo processo da janela de login; os tokens das Páginas, nunca.</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>Escolher o modo de login</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>Não foi possível ler até o fim a lista das suas Páginas no Facebook.</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>Nada foi alterado, porque parte das suas Páginas poderia estar faltando. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>Não foi possível iniciar a janela do Facebook.</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>Está faltando o programa dela, pagekeep-login, ou o mecanismo web de que ele precisa. Instale o Pagekeep novamente e tente mais uma vez.</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>A janela do Facebook foi encerrada inesperadamente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>Nada foi alterado. Tente novamente; se acontecer de novo, envie os detalhes a quem cuida deste computador.</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>A janela do Facebook não consegue se proteger aqui.</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>O mecanismo web dela precisa de uma área isolada que este sistema recusa. Inicie o Pagekeep como usuário comum ou peça a quem cuida deste computador que permita namespaces de usuário sem privilégios.</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>O Facebook recusou a solicitação.</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>O Facebook não informou o motivo. Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>O Facebook pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>Este app fez chamadas demais por enquanto. Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>O Facebook não aceita mais este login.</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>Ele expirou ou foi anulado, por exemplo por causa de uma nova senha. Entre novamente.</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>Falta uma permissão no Facebook.</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>Conecte novamente e deixe todas as caixas marcadas no diálogo do Facebook.</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>O Pagekeep não conseguiu se comunicar com o Facebook.</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>Verifique a conexão deste computador com a internet e tente novamente.</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>A conexão não é segura.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>A conexão com %1 não é segura.</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>O proxy pede login.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>O proxy %1 pede login.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Seu chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>O Pagekeep guarda nele a chave dos seus tokens. Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>Seu chaveiro recusou o Pagekeep.</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>Permita que o Pagekeep use o chaveiro quando ele perguntar e tente novamente.</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>Este computador não oferece um chaveiro.</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>O Pagekeep guarda a chave dos seus tokens no chaveiro e em nenhum outro lugar. Inicie ou instale um chaveiro, como o GNOME Keyring ou o KWallet, e tente novamente.</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>Aguardando o chaveiro.</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>A pergunta anterior dele ainda está aberta. Responda a ela e tente novamente.</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>A chave dos seus tokens não está no chaveiro.</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>Os tokens guardados não podem ser abertos sem ela, e nada foi excluído. Se você restaurou ou moveu seus dados, traga também o chaveiro e tente novamente. Se ela se perdeu de vez, um proprietário pode clicar em “Conectar a Meta” e começar com uma nova chave.</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>Um segredo guardado está danificado.</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>Ele foi alterado fora do Pagekeep. Restaure a pasta de dados a partir de um backup e tente novamente.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>Nada foi salvo. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>O banco de dados do Pagekeep está danificado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>Nada foi alterado. Restaure a pasta de dados a partir de um backup e tente novamente.</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>Estes dados foram criados por um Pagekeep mais recente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>Nada foi alterado. Instale o Pagekeep mais recente para abri-los.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>Estes dados são de outro endereço da Meta.</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Eles foram criados com %1, e os tokens nunca vão para outro endereço. Inicie o Pagekeep com esse endereço ou com outra pasta de dados.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>Escolha outro nome ou outra pasta e verifique se há espaço no disco.</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>O Pagekeep não conseguiu usar o banco de dados.</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>Nada foi salvo. Verifique se a pasta de dados permite gravação e tente novamente.</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>O Facebook diz: %1</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Remover este acesso no Facebook</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>Nada foi enviado. O motivo: %1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Se a sua empresa inspeciona o tráfego, peça que o certificado dela seja instalado neste computador.</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>Ele fica entre este computador e o Facebook. Entre com o nome e a senha que você tem para ele.</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Entrar no proxy…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir as configurações do Facebook</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>De cada Página: o token, criptografado; o ID e o nome da Página; as permissões concedidas e as suas tarefas; a hora do consentimento; quem a conectou.

De cada conta do Facebook: o token de login e o ID de usuário específico do app, ambos criptografados, porque a Meta não oferece outra forma de revogar o acesso depois.

Nunca a sua senha, perfil, amigos, mensagens ou cookies. A chave que abre os tokens está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Em facebook.com, abra Configurações e privacidade → Configurações → Aplicativos e sites → Ativos, encontre o app da Meta e escolha “Remover”. Isso força a revogação na origem se algo deu errado.

Se ele não estiver lá, procure em Integrações comerciais, onde “Ver e editar” também permite desmarcar Páginas específicas.

Remover o app lá encerra o acesso do Pagekeep a todas as Páginas dessa conta do Facebook.</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Remover este acesso no Facebook</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>Nada foi salvo aqui, mas o Facebook ainda lista o seu consentimento. Removê-lo lá encerra o acesso do Pagekeep para essa conta do Facebook em todos os computadores.

Em facebook.com, abra Configurações e privacidade → Configurações → Aplicativos e sites → Ativos, encontre o app da Meta e escolha “Remover”. Se ele não estiver lá, procure em Integrações comerciais.</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>Mais na ajuda</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>Esquecer %Ln revogação?</numerusform><numerusform>Esquecer %Ln revogações?</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>O Pagekeep desiste de avisar a Meta sobre %1 e destrói o que guardava para isso. A Meta pode continuar aceitando os tokens até que a Página seja desmarcada, ou o app removido, nas configurações do Facebook.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
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
        <translation>Configurações → Geral</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Nenhum tópico contém todas estas palavras.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Sobre…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>Veja também</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>Cada conexão leva um número que é usado uma única vez e que o Facebook deve devolver sem alterações. Isso não aconteceu; por isso, nada da resposta foi usado e nada foi salvo.</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>Um login que fica aberto por muito tempo poderia ser concluído por outra pessoa. Nada foi salvo.</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>Uma conexão é do membro que a iniciou. Alguém saiu, bloqueou a janela ou entrou de novo antes que ela terminasse; por isso, nada foi salvo.</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>Proprietários e administradores conectam Páginas. Uma função também pode mudar durante uma conexão; ela é consultada novamente antes que qualquer coisa seja salva.</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>Sem todas elas, o Pagekeep não pode ler uma Página nem publicar nela; por isso, nada foi salvo. Cancelar o diálogo do Facebook também leva a esta mensagem.</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>O Facebook respondeu com uma lista completa, e não há nela nenhuma Página que você possa administrar ou editar. Nessa lista pode faltar uma Página que pertença a um portfólio empresarial.</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>Foi possível se comunicar com o Facebook, mas ele não respondeu ou respondeu com um erro próprio. Suas Páginas ficam como estavam.</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>O app da Meta fez chamadas demais por enquanto. A mensagem informa quando a próxima tentativa será possível; o Pagekeep aguarda até lá automaticamente.</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>Se o Facebook informa um motivo, ele está na mensagem. “Detalhes” mostra os códigos, para quem ajudar você.</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>Nada foi enviado, porque ninguém podia garantir que é o Facebook que está do outro lado. O motivo está na mensagem. Se a sua empresa inspeciona o tráfego, peça que o certificado dela seja instalado neste computador.</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>Após várias senhas incorretas, a próxima tentativa precisa esperar. A mensagem informa até quando.</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>Os dados são do endereço da Meta com que foram criados, e os tokens nunca vão para outro. Inicie o Pagekeep com esse endereço ou com outra pasta de dados.</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>As mensagens e o que significam</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>Uma mensagem diz o que aconteceu e o que fazer, e permanece até que você a dispense. “Detalhes” mostra códigos para quem ajudar você, e nenhum segredo.</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>Durante a conexão</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>Sobre o app da Meta</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>Sobre a janela do Facebook</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>Do Facebook e da rede</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>Sobre o chaveiro e a pasta de dados</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>Sobre os membros e o login</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>O que significa cada status de uma Página</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>A lista mostra a situação do acesso de cada Página. Essa situação só muda com o que o Facebook diz sobre aquele mesmo acesso; uma única resposta pouco clara nunca desconecta uma Página.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>A Página funciona</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>O que significa e o que fazer</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>O Pagekeep pode ler esta Página e publicar nela.</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>O Facebook está sendo consultado sobre este acesso.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>Segundo a data do Facebook, este acesso termina em poucos dias; a linha informa quando. Reconecte antes disso, e nada para.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>A última verificação não conseguiu se comunicar com o Facebook, ou o Facebook teve problemas. Uma nova tentativa será feita automaticamente.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>Na última verificação, o Facebook pediu ao Pagekeep que esperasse. Uma nova tentativa será feita automaticamente.</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>Requer algo de você</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>O Facebook não fornece nenhum token desta Página, ou a conta do Facebook não pode criar conteúdo nela. Alguém com controle total da Página pode permitir isso; depois, verifique agora.</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>O Facebook quer que a pessoa que conectou a Página confirme algo. Entre em facebook.com como essa pessoa, siga o que for pedido e depois verifique agora.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>O Facebook está bloqueando isso por enquanto. Veja em facebook.com o que é pedido, aguarde e depois verifique agora.</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Uma permissão foi retirada no Facebook. Reconecte e deixe todas as caixas marcadas no diálogo do Facebook.</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>A conta do Facebook não tem mais nenhuma função nesta Página. Reconecte como alguém que tenha uma ou peça antes que a função seja devolvida.</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>O app foi removido nas configurações do Facebook. Reconecte para usar a Página novamente.</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>O Facebook não aceita mais o token, por exemplo por causa de uma nova senha. Reconecte para usar a Página novamente.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>Seu chaveiro está bloqueado, e a chave do token está nele. Verifique agora e desbloqueie o chaveiro quando ele pedir.</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>A chave do token não está no chaveiro deste computador. Recupere o chaveiro ou reconecte.</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>No menu de uma linha está “Detalhes…”, com as permissões, as datas e o último erro dessa Página.</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>Configurar um app da Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>O Pagekeep se conecta por meio de um app da Meta que é seu, para que ninguém mais fique entre você e a Meta. Ele é configurado uma única vez, em developers.facebook.com, com uma conta do Facebook registrada como desenvolvedor.</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>Abrir os apps em developers.facebook.com</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>Crie um app que use o Login do Facebook.</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>Nas configurações do Login do Facebook, ative “Login no OAuth do cliente”, “Login do OAuth na Web” e “Login do OAuth no navegador incorporado”. Deixe “Aplicar HTTPS” e “Usar modo estrito para URIs de redirecionamento” ativados.</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>Adicione este endereço a “URIs de redirecionamento do OAuth válidos”: %1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>Em Avançado, deixe “Exigir chave secreta do app” desativado e não defina o tipo do app como nativo ou para desktop.</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>Coloque o app no modo ativo ou dê uma função nele a todos que forem conectar. Para pessoas sem função, as permissões precisam ser aprovadas na análise de apps da Meta.</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>No Pagekeep, abra Configurações → Integrações → App da Meta… e informe o ID do app, um número, que está no painel do app.</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>A chave secreta do app</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>É opcional. Com ela, o acesso às Páginas dura mais, e um acesso que expirou pode ser revogado sem outro login. Ela é criptografada e nunca mais é mostrada. Quem usa esta conta do computador poderá então agir como o app da Meta.</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>O modo de login</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>“Automático” é o adequado, a menos que a Meta o recuse. Com “Token”, o token de login passa pelo programa próprio da janela do Facebook; os tokens das Páginas, nunca.</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>Mudar para outro app</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>As Páginas que vieram por meio do app anterior continuam conectadas, e o que é necessário para revogá-las é mantido. A partir de então, as Páginas são conectadas por meio do novo.</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>O que o Pagekeep conecta</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>O Pagekeep conecta as Páginas do Facebook que você administra a um espaço de trabalho neste computador, para que a sua equipe possa lê-las e publicar nelas.</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>Somente são conectadas as Páginas que você escolhe no diálogo do próprio Facebook, e somente aquelas nas quais você é administrador ou editor.</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>Seu perfil pessoal, seus amigos e suas mensagens nunca são lidos nem alterados.</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>Você digita a sua senha do Facebook somente na janela do Facebook. O Pagekeep não a vê.</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>O que o Facebook pede que você permita</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>Mostrar uma lista das Páginas que você administra (pages_show_list).</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>Ler o que há nessas Páginas (pages_read_engagement).</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>Criar e gerenciar as publicações delas (pages_manage_posts).</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>Mais uma permissão, business_management, é pedida somente quando você escolhe procurar em portfólios empresariais, porque, sem ela, o Facebook omite da lista algumas Páginas de portfólios. Você pode deixá-la de fora.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>Para cada Página, o Facebook fornece um token: um texto secreto e longo com o qual um programa pode usar essa Página. O Pagekeep criptografa os tokens neste computador e os envia ao Facebook e a ninguém mais. Não há nenhum servidor do Pagekeep no meio.</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>O que é guardado e onde</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>Tudo fica neste computador: no chaveiro do sistema e na pasta de dados do Pagekeep, que outras contas deste computador não podem abrir.</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>Um único item: a chave que abre tudo o que está criptografado.</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>Na pasta de dados, criptografado</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>O token de cada Página.</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>De cada conta do Facebook, o token de login e o ID de usuário específico deste app, porque a Meta não oferece outra forma de revogar o acesso depois. Após uma desconexão, eles são mantidos até que a Meta a tenha confirmado.</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>A chave secreta do seu app da Meta, se você a informou.</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>O que faz você permanecer conectado ao Pagekeep, se você escolheu isso.</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>Na pasta de dados, como um hash que não permite recuperar o original</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>As senhas dos membros e os códigos de recuperação.</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>Na pasta de dados, legível</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>Os nomes do espaço de trabalho e dos membros, e as funções deles.</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>De cada Página, o nome e o ID, as permissões concedidas, o que você pode fazer nela, a hora do consentimento e quem a conectou.</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>De cada conta do Facebook, por meio de qual app da Meta ela veio, as permissões e quando expira.</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>A atividade: quem fez o quê, quando, em qual Página e com que resultado.</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>As configurações das janelas, como o tamanho da janela de login.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Em lugar nenhum</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>Senhas do Facebook, perfis, fotos, amigos, mensagens e cookies. A janela do Facebook esquece tudo ao ser fechada.</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>Os nomes que alguém digitou quando não conseguiu entrar.</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>Conectar Páginas</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>Proprietários e administradores conectam Páginas. É preciso um app da Meta, que é configurado uma única vez.</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>Abra Configurações → Integrações e clique em “Conectar a Meta”. Se o Pagekeep ainda não conhece o seu app da Meta, ele pede primeiro o ID do app.</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>Uma janela do Facebook se abre. A linha no alto mostra se você está em facebook.com. Entre como você faz em um navegador. A conexão vale por 10 minutos.</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>O Facebook pergunta quais Páginas você quer compartilhar. Escolha as Páginas que você quer aqui e deixe todas as caixas marcadas.</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>A janela se fecha automaticamente. O Pagekeep verifica a resposta, lê a lista das suas Páginas, criptografa os tokens e mostra as Páginas na lista.</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>“Cancelar” encerra a conexão em qualquer etapa. O que não tiver sido salvo até então não deixa nada aqui; se você já tinha concordado no Facebook, o Facebook ainda lista o seu consentimento.</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>Quando uma Página não está na lista</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>Ela não foi escolhida no Facebook: conecte novamente e escolha-a também. Uma Página que você deixar de fora nesse momento não é mais compartilhada.</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>Você não é administrador nem editor dela: peça a alguém com controle total da Página.</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>Ela pertence a um portfólio empresarial: clique em “Procurar em portfólios empresariais…” na mensagem ou peça a um administrador do portfólio uma função na própria Página.</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>Ela é de outra conta do Facebook: clique novamente em “Conectar a Meta” e entre como essa pessoa. Páginas de várias contas ficam lado a lado.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>O Pagekeep consulta o Facebook cerca de uma vez por dia sobre o acesso de cada Página e avisa você quando há algo a fazer. Para consultar imediatamente, escolha “Verificar agora” no menu de uma linha. “Reconectar” renova o acesso de uma Página sem remover nada.</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Criar uma Página no Facebook</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>Desconectar e revogar no Facebook</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>Proprietários, administradores e gestores desconectam Páginas: escolha uma ou várias na lista e clique em “Desconectar”. Elas saem do espaço de trabalho imediatamente, mesmo sem internet. Nada é excluído no Facebook.</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>O que acontece na Meta</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>A Meta não tem uma forma garantida de encerrar o acesso a uma única Página: o que pode ser revogado é o consentimento de uma conta do Facebook inteira. Por isso, a pergunta antes de uma desconexão oferece o que de fato vale para as suas Páginas.</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>Revogar na Meta: quando nenhuma outra Página dessa conta do Facebook está conectada. Encerra o acesso do Pagekeep para essa conta em todos os computadores.</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>Revogar somente este acesso na Meta: a Meta documenta isso apenas para usuários do sistema e pode recusar. Você escolhe de antemão o que será feito nesse caso.</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>Remover aqui: os tokens deste computador são destruídos. A Meta continua a aceitá-los até que você desmarque a Página nas configurações do Facebook.</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>Revogar na Meta e reconectar as outras: tudo dessa conta do Facebook é encerrado; depois, a conta entra novamente para as Páginas que ficam.</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>O Pagekeep diz que um acesso está revogado quando a Meta recusou o token dele, e não antes. O que a Meta não confirmou aguarda acima da lista, e novas tentativas são feitas automaticamente; proprietários e administradores podem esquecê-lo.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>Isto funciona independentemente do que aconteceu aqui, mesmo sem o Pagekeep.</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>Em facebook.com, tendo entrado como a pessoa que conectou as Páginas, abra Configurações e privacidade → Configurações → Aplicativos e sites → Ativos.</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>Encontre o app da Meta por meio do qual o Pagekeep se conecta e escolha “Remover”.</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>Se ele não estiver lá, procure em Integrações comerciais, onde “Ver e editar” também permite desmarcar Páginas específicas.</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>Remover o app encerra o acesso do Pagekeep a todas as Páginas dessa conta do Facebook.</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>Abrir Aplicativos e sites no Facebook</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>Abrir Integrações comerciais no Facebook</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>Encerrar tudo</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>Em Configurações → Geral, um proprietário pode excluir o espaço de trabalho: primeiro, todas as Páginas são desconectadas na Meta; depois, os membros, a atividade e a chave são removidos deste computador.</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>Ver Páginas, publicações e a própria atividade</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>Publicar e gerenciar publicações</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>Desconectar Páginas</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>Conectar e reconectar Páginas</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>Desistir de uma revogação que a Meta não confirmou</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>Ver a atividade de todos</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>Alterar o app da Meta, o nome do espaço de trabalho e quando ele é bloqueado</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>Adicionar e alterar membros que não sejam proprietários</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>Alterar proprietários, trocar a chave, excluir o espaço de trabalho</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>Quem pode fazer</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>Membros, funções e senhas</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>Toda pessoa que usa o espaço de trabalho neste computador é um membro com um nome, uma senha e uma função. Todos estão listados em Configurações → Membros.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>Quem adiciona um membro informa a primeira senha; ao entrar pela primeira vez, é preciso escolher outra.</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>Quem esqueceu a senha pede a um proprietário ou administrador que a redefina em Configurações → Membros.</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>Um proprietário que a esqueceu tem um código de recuperação: escolha “Esqueceu a senha?” na tela de login. Um código serve uma única vez. Um novo é criado em Configurações → Geral.</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>Após várias senhas incorretas, a próxima tentativa precisa esperar: cada vez mais, até 15 minutos, mesmo que o Pagekeep tenha sido iniciado novamente.</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>Ao deixar a janela</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>“Bloquear” faz com que a senha seja pedida novamente e descarta da memória a chave dos tokens. Enquanto isso, as verificações e revogações aguardam. Isso também pode acontecer automaticamente após algum tempo: Configurações → Geral.</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>“Sair” faz o mesmo e, além disso, você deixa de permanecer conectado.</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>Um membro desativado não pode fazer mais nada e pode ser ativado novamente. As Páginas que vieram com a conta do Facebook dele continuam conectadas até que alguém as desconecte.</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>O que está protegido e contra quem</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Com proteção</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>Contra quem tem apenas a pasta de dados ou um backup dela: os tokens são criptografados, e a chave está no chaveiro. O arquivo revela quais Páginas estão conectadas, mas não abre nenhuma delas.</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>Contra trocas: cada token é criptografado para o seu espaço de trabalho, a sua Página e a sua conta, e um registro que foi movido para outro lugar não abre.</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>Contra páginas da web: a janela do Facebook é um programa à parte. Ela nunca contém um token de Página nem a chave, não guarda cookies e desaparece depois do login.</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>Contra membros que fazem mais do que deveriam: as funções são consultadas onde quer que o trabalho seja feito, não só na janela.</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>Contra alguém na sua mesa: uma janela bloqueada pede a senha e já descartou a chave.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sem proteção</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>Contra quem usa a mesma conta deste computador: o chaveiro dela se abre para todos os programas dessa conta. Essa pessoa pode ler os tokens sem o Pagekeep e alterar os dados. Se isso for importante, dê a cada pessoa uma conta própria.</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>Contra um programa executado com a sua conta enquanto o chaveiro está aberto: ele pode fazer o mesmo que o Pagekeep.</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>Contra vestígios na memória: o Pagekeep apaga as próprias cópias de um token. As cópias dentro da biblioteca de rede permanecem até que essa memória seja usada novamente.</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>Chaves e mudança para outro computador</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>Tudo o que está criptografado se abre com uma única chave. Ela está no chaveiro do sistema e em nenhum outro lugar: GNOME Keyring ou KWallet no Linux, o Acesso às Chaves no macOS, o Gerenciador de Credenciais no Windows.</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>Quando o chaveiro pergunta</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>Se a senha do seu computador for solicitada, é o sistema que está pedindo, não o Pagekeep. Permita que o Pagekeep use o chaveiro.</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>Enquanto o chaveiro está bloqueado, as Páginas continuam na lista como “Chave bloqueada”. Desbloqueie-o e depois verifique novamente.</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>Mudança para outro computador e backups</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>A pasta de dados sem o chaveiro não abre nada: as Páginas, os membros e a atividade estão lá, mas os tokens continuam fechados. Traga também o chaveiro, se o seu sistema permitir.</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>Caso contrário, um proprietário clica em “Conectar a Meta” no novo computador e concorda em começar com uma nova chave. Depois, cada conta do Facebook conecta suas Páginas novamente.</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>Um backup precisa de um backup do chaveiro do mesmo momento. Depois de “Trocar a chave”, os backups anteriores só abrem com a chave antiga.</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>Quando a chave se perde</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>Ninguém pode abrir o que foi criptografado, e nada é excluído. Se você puder recuperar o chaveiro antigo, faça isso e inicie o Pagekeep novamente: tudo funciona como antes.</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>Com uma nova chave, as remoções que ainda aguardavam a Meta não podem mais ser realizadas: remova o app da Meta nas configurações do Facebook.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Trocar a chave</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>Em Configurações → Geral, um proprietário pode passar tudo para uma nova chave, por exemplo porque alguém pode ter visto a antiga. As Páginas continuam conectadas, e ninguém precisa entrar novamente.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>O que fazem</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>A tecla Tab passa de um controle a outro, e as setas percorrem uma lista. Enter ou Espaço aciona o que está em foco, inclusive o botão de uma linha. Esc fecha um diálogo.</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>Na ajuda, Enter leva dos tópicos ao texto, e Esc leva de volta.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>Somente proprietários e administradores podem alterar o app da Meta.</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>Configurações → Integrações</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar a Meta</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>App da Meta…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>Publique nas Páginas do Facebook que você administra e leia o conteúdo delas. Seu perfil pessoal, seus amigos e suas mensagens nunca são acessados.</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>Buscar por nome ou ID da Página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln Página</numerusform><numerusform>%Ln Páginas</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>Os tokens são criptografados um a um; a chave que os abre está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>Nenhuma Página tem isto no nome nem no ID.</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>Nenhuma Página neste estado tem isto no nome nem no ID.</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>Não há nenhuma Página neste estado.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>O certificado é de outro endereço.</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>O certificado expirou ou ainda não é válido. Verifique a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>O certificado não foi emitido por ninguém em quem este computador confie. Programas e redes de empresas que inspecionam conexões também causam isso.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>O certificado foi revogado.</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>A proteção está desatualizada.</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>O certificado não é válido.</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>Não foi possível estabelecer uma conexão segura.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar a Meta</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>Esta página tentou abrir um endereço que não é permitido aqui. Ele não foi aberto.</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>Esta página tentou abrir um endereço em %1 que não é permitido aqui. Ele não foi aberto.</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>Esta página tentou salvar um arquivo. Esta janela não salva arquivos.</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>Agora você pode continuar para %1: clique novamente no botão da página ou clique em “Recarregar”.</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>O mecanismo web daqui é antigo (Chromium %1, correções até %2): a página do Facebook pode falhar nele, e ele é menos seguro. Atualize o sistema ou o Pagekeep.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>Você está entrando no Facebook. Este aplicativo nunca guarda a sua senha do Facebook; os cookies da janela são apagados quando ela é fechada.</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>O Facebook mostra um erro aqui?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>Quando o Facebook mostra um erro</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>O Facebook mostra os erros nas configurações do app da Meta em uma página própria, por isso o Pagekeep não consegue lê-los. Estas são as causas mais comuns. As configurações ficam no Painel de Apps da Meta, em developers.facebook.com.</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>ID do app incorreto: o Facebook diz que o app não foi encontrado ou é inválido. Compare o ID do app no Pagekeep (Integrações, App da Meta…) com o do painel.</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>Endereço de redirecionamento não permitido: o Facebook diz que a URL está bloqueada ou não está incluída nos domínios do app. Em Login do Facebook, Configurações, adicione exatamente o endereço de redirecionamento que o Pagekeep mostra a “URIs de redirecionamento do OAuth válidos” e deixe “Usar modo estrito para URIs de redirecionamento” ativado.</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>O login incorporado está desativado: o Facebook diz que não é permitido entrar por um navegador incorporado. Ative “Login no OAuth do cliente”, “Login do OAuth na Web” e “Login do OAuth no navegador incorporado”.</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>App em modo de desenvolvimento: o Facebook diz que o app não está ativo ou não está disponível. Mude o modo do app para “Ativo” ou entre como uma pessoa que tenha uma função no app.</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>Voltar ao Facebook</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 ainda não respondeu.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sem conexão com %1</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>Verifique a conexão deste computador com a internet e clique em “Recarregar”.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>A conexão com %1 não é segura</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>Nada foi enviado. O Pagekeep não continua em uma conexão que outros poderiam ler.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>%1 respondeu com um erro (%2)</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>%1 não respondeu corretamente</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>A falha está do outro lado. Clique em “Recarregar” em alguns minutos.</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>Este endereço não é permitido aqui</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 não foi aberto</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>O login levou a um endereço que esta janela não abre. Clique em “Recarregar” para recomeçar.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>A página parou de funcionar</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>A parte da janela que mostra páginas da web foi encerrada inesperadamente. Clique em “Recarregar” para continuar.</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>Sair do Facebook?</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>Este login quer continuar em %1, que não é o Facebook.</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>Empresas que gerenciam contas do Facebook costumam fazer as pessoas entrarem pelo endereço da própria empresa. Continue somente se você conhece este endereço.</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>Continuar para %1</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>O link expirou</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>Link válido por %1</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>Não foi possível iniciar o navegador para uma página em %1.</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>Conectar a Meta</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>A chave dos seus tokens se perdeu. Começar com uma nova chave?</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>O que foi criptografado com a antiga nunca mais poderá ser aberto: os tokens de todas as Páginas, a chave secreta do app e quem permanece conectado ao Pagekeep. As Páginas continuam na lista até que cada uma seja conectada novamente. As remoções que ainda aguardam a Meta não poderão mais ser realizadas.

Se você puder recuperar o chaveiro antigo, cancele e faça isso.</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>Começar com uma nova chave</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>A Meta não foi avisada da remoção de: %1.</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>O que permitiria revogar o acesso foi criptografado com a chave perdida. A Meta pode continuar aceitando os tokens antigos até que você remova o app da Meta nas configurações do Facebook.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir as configurações do Facebook</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>Você entrou, mas este computador vai perguntar novamente da próxima vez.</translation>
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
        <translation>Entrar com a senha</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar dados de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Adicionar um membro</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>A senha serve para entrar pela primeira vez; depois, é preciso escolher outra. Informe-a pessoalmente.</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Adicionar membro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Informe um nome.</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>Precisa escolher uma nova senha</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Último login</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>Configurações → Membros</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>Todas as pessoas que usam este espaço de trabalho neste computador e o que a função de cada uma permite fazer.</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Adicionar membro…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln membro</numerusform><numerusform>%Ln membros</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>Nenhum membro tem isto no nome.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Redefinir senha…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>Somente proprietários e administradores podem alterar membros.</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Primeiro, escolha um membro na lista.</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>Somente um proprietário pode alterar um proprietário.</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>Este é você: a sua senha é alterada em Configurações → Geral, e ninguém desativa a si mesmo.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>App da Meta</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>O Pagekeep se conecta por meio de um app da Meta que é seu. Em developers.facebook.com:
1. Crie um app com o Login do Facebook e copie o ID do app para cá.
2. Nas configurações do Login do Facebook, ative “Login no OAuth do cliente”, “Login do OAuth na Web” e “Login do OAuth no navegador incorporado”.
3. Adicione o endereço de redirecionamento abaixo a “URIs de redirecionamento do OAuth válidos”.
4. Em Avançado, deixe “Exigir chave secreta do app” desativado e não defina o tipo do app como nativo ou para desktop.
5. Coloque o app no modo ativo ou dê uma função nele a todos que forem conectar.</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>O app em developers.facebook.com por meio do qual o Pagekeep se conecta.</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>Chave secreta do app (opcional)</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>Há uma chave secreta salva; digite aqui para substituí-la</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>Remover a chave secreta salva</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>Com a chave secreta, o acesso às Páginas dura mais. Ela é criptografada e nunca mais é mostrada. Quem usa esta conta do computador poderá então agir como o app da Meta.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>Modo de login</translation>
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
        <translation>Escolha “Token” somente se a Meta recusar o modo automático. Nesse caso, o token de login passa pelo processo da janela de login; os tokens das Páginas, nunca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>%Ln Página foi conectada por meio do ID do app %1. Ela continua conectada, e o que é necessário para revogá-la é mantido. De agora em diante, as Páginas são conectadas por meio do novo app.</numerusform><numerusform>%Ln Páginas foram conectadas por meio do ID do app %1. Elas continuam conectadas, e o que é necessário para revogá-las é mantido. De agora em diante, as Páginas são conectadas por meio do novo app.</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>O ID do app é um número de 5 a 20 dígitos. Copie-o do painel do app.</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>A chave secreta do app tem 32 caracteres: dígitos e letras de a a f. Copie-a novamente.</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>O endereço de redirecionamento deve começar com https:// e não pode conter o sinal #.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrações</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>Substituto da Meta em
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Você está aqui.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Escolha uma senha</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>Agora o Pagekeep pergunta quem o está usando. Este espaço de trabalho ainda não tem senha; %1, com a função de proprietário, escolhe a primeira.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Definir senha</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Definir uma nova senha</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>Os proprietários têm um código de recuperação, mostrado quando o espaço de trabalho foi criado. As outras pessoas pedem a um proprietário ou administrador que redefina a senha.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Informe o seu nome.</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>Informe o seu código de recuperação.</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>O nome ou o código de recuperação não estão corretos.</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>Confira os dois. Um código que já foi usado uma vez não serve mais.</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>Conecte suas Páginas do Facebook</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>O Facebook pergunta quais Páginas você quer compartilhar. Cada Página que você escolher aparece aqui, pronta para receber publicações.</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>Lê e publica somente em Páginas nas quais você é administrador ou editor</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>Guarda o ID e o nome da Página, as permissões concedidas e a hora do consentimento</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>Criptografa o token de cada Página e o login que permite revogá-lo depois; nunca a sua senha</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>Mostrar as Páginas</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>mais %Ln Página</numerusform><numerusform>mais %Ln Páginas</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>Nada mudou; a próxima tentativa será em %1.</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>Nada mudou; uma nova tentativa será feita automaticamente.</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>O Facebook diz que falta uma permissão.</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>Faltam estas permissões no Facebook: %1.</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>O Pagekeep pode ler esta Página e publicar nela.</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>Segundo a data do Facebook, este acesso termina em %1.</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>Reconecte antes disso, e nada para.</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>A última verificação não conseguiu se comunicar com o Facebook, ou o Facebook teve problemas.</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>Na última verificação, o Facebook pediu ao Pagekeep que esperasse.</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>A conta do Facebook de %1 não pode mais criar conteúdo nesta Página.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>Alguém com controle total da Página pode permitir isso novamente nas configurações da Página; depois, verifique agora.</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>O Facebook não fornece nenhum token desta Página à conta do Facebook de %1.</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>Alguém com controle total da Página pode dar acesso a essa conta; depois, verifique agora.</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>O Facebook quer que %1 confirme algo antes de continuar.</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>Entre em facebook.com como a pessoa que conectou a Página, siga o que for pedido e depois verifique agora.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>O Facebook está bloqueando isso por enquanto e não informa o motivo.</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>O Facebook está bloqueando isso por enquanto e diz: %1</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Veja em facebook.com o que é pedido, aguarde e depois verifique agora.</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>Reconecte e deixe todas as caixas marcadas no diálogo do Facebook.</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>A conta do Facebook de %1 não tem mais nenhuma função nesta Página.</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Reconecte como alguém que tenha uma ou peça antes que a função seja devolvida.</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>O acesso do Pagekeep foi removido no Facebook.</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>Reconecte para usar a Página novamente; os rascunhos e o histórico dela são mantidos.</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>O Facebook não aceita mais o token desta Página.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>Chave bloqueada</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>Chave indisponível</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>O Facebook está sendo consultado sobre este acesso.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>Seu chaveiro está bloqueado, e a chave do token desta Página está nele.</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>Verifique agora e desbloqueie o chaveiro quando ele pedir.</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>A chave do token desta Página não está no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>Reconecte, e o Facebook fornece um novo token.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>Facebook indisponível</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>Facebook pediu espera</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>Confirmar no Facebook</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>Bloqueada pelo Facebook</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta permissão</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>Função perdida</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>Removida no Facebook</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>Requer reconexão</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>Abrir o Facebook</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>Última resposta do Facebook: %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificada.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
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
        <translation>Mais</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por você</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Somente proprietários, administradores e gestores podem desconectar Páginas.</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>Consentimento dado em %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
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
        <translation>Páginas conectadas</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>Pelo menos %n caractere</numerusform><numerusform>Pelo menos %n caracteres</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>Repetir a senha</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>A senha precisa de pelo menos %n caractere.</numerusform><numerusform>A senha precisa de pelo menos %n caracteres.</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>As duas senhas são diferentes. Repita a senha.</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>Procurar em portfólios empresariais</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>Pedir ao Facebook mais uma permissão?</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>O Facebook só informa as Páginas que pertencem a um portfólio empresarial a apps com a permissão “business_management”.</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>Ela permite mais do que Páginas: ler e gerenciar os seus portfólios empresariais e o que há neles, como contas de anúncios. O Pagekeep a usa apenas para listar as Páginas dos seus portfólios e não altera nada neles.</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>No diálogo do Facebook, você pode deixá-la de fora. As outras Páginas são conectadas do mesmo jeito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>Continuar para o Facebook</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>Login no proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>O proxy %1 pede um nome e uma senha antes de permitir que este computador acesse o Facebook. Eles são enviados somente ao proxy e não são guardados.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
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
        <translation>Login no proxy</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>O proxy %1 fica entre este computador e o Facebook e pergunta quem é você. O que você digitar é enviado somente ao proxy e fica guardado até o Pagekeep ser fechado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>Informe o nome pelo qual o proxy conhece você.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>Criar um novo código de recuperação</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>O novo código é mostrado uma única vez. O que você tem agora deixa de valer.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Criar um novo código</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Informe a sua senha atual.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>Anote o seu código de recuperação</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>Com ele, você pode definir uma nova senha se esquecer a sua. Ele é mostrado somente desta vez; o Pagekeep não guarda nada que permita lê-lo.</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>Código de recuperação: %1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>Guarde-o em papel ou em um gerenciador de senhas, não na área de trabalho deste computador.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Já anotei</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>Redefinir a senha de %1</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>Essa pessoa terá de escolher outra na próxima vez que entrar e não permanece conectada em lugar nenhum. Informe-a pessoalmente.</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Redefinir senha</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1: desde então, a mesma conta do Facebook conectou Páginas novamente, e encerrar o acesso dela também pararia essas Páginas. Nada foi enviado. Desconecte-as primeiro ou esqueça isto.</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1: a Meta não aceita mais o token de login, por isso o Pagekeep não consegue encerrar o acesso sozinho. Entre mais uma vez com a conta do Facebook que %2 usou em %3, ou encerre o acesso nas configurações do Facebook, e tente novamente.</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1: a Meta se recusa a encerrar o acesso. Encerre-o nas configurações do Facebook e tente novamente.</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1: a Meta está sendo avisada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>%Ln revogação aguardando a Meta</numerusform><numerusform>%Ln revogações aguardando a Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>E mais %Ln.</numerusform><numerusform>E mais %Ln.</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>Entrar mais uma vez para revogar</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>Somente proprietários e administradores podem entrar no Facebook.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>Somente proprietários, administradores e gestores podem desconectar Páginas.</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Abrir as configurações do Facebook</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>Somente proprietários e administradores podem desistir de uma revogação.</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Como revogar no Facebook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próxima tentativa: %1.</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>Pode fazer tudo, inclusive alterar outros proprietários e excluir o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>Conecta Páginas, cuida dos membros e das configurações e vê a atividade de todos.</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>Publica e gerencia publicações e desconecta Páginas.</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>Vê Páginas e publicações e não altera nada.</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>Somente um proprietário pode tornar alguém proprietário.</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
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
        <translation>Leitor</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>Verificar %Ln Página agora</numerusform><numerusform>Verificar %Ln Páginas agora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>Desconectar %Ln Página…</numerusform><numerusform>Desconectar %Ln Páginas…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>Abrir no Facebook</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>Copiar o ID da Página</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>Somente proprietários e administradores podem conectar Páginas.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
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
        <translation>Segurança</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>Uma janela bloqueada pede a senha. Até lá, a chave dos tokens é descartada, e as verificações e revogações aguardam. A chave em si está no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 minutos sem atividade</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 minutos sem atividade</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30 minutos sem atividade</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 hora sem atividade</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Trocar a chave…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>Se a chave se perder</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>Somente proprietários e administradores podem alterar quando a janela é bloqueada.</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>Somente proprietários podem trocar a chave.</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>Ainda não há chave: a primeira conexão cria uma.</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>Ela será guardada em: %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>A chave dos tokens está em: %1.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Ela foi criada em %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>A chave dos tokens está faltando em: %1.</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>A chave dos tokens está faltando.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Nenhum chaveiro responde neste computador.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Trocar a chave</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>Trocar a chave?</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>Uma nova chave é criada no seu chaveiro, tudo o que está criptografado passa para ela, e a chave antiga é removida. As Páginas continuam conectadas, e ninguém precisa entrar novamente.

Backups anteriores do banco de dados só abrem com a chave antiga.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>%Ln segredo com a nova chave até agora</numerusform><numerusform>%Ln segredos com a nova chave até agora</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>A chave foi trocada.</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>Seu chaveiro não liberou a chave antiga. Ela não abre mais nada e será removida quando o Pagekeep for iniciado novamente.</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>Todos os tokens do banco de dados são criptografados com uma única chave no chaveiro deste computador. Se ela faltar, por exemplo porque o banco de dados foi copiado para outro computador ou o chaveiro foi redefinido, nada do que está criptografado pode ser aberto, por ninguém. Páginas, membros e atividade ficam como estão, e nada é excluído.

Se você tem o computador antigo ou um backup do chaveiro dele, recupere o chaveiro e inicie o Pagekeep novamente: tudo funciona como antes.

Caso contrário, um proprietário clica em “Conectar a Meta” em Configurações → Integrações e concorda em começar com uma nova chave. Depois, cada conta do Facebook conecta suas Páginas novamente; até lá, elas continuam na lista. As remoções que ainda aguardavam a Meta não podem mais ser realizadas: remova o app da Meta nas configurações do Facebook, em Aplicativos e sites.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>%Ln Página selecionada</numerusform><numerusform>%Ln Páginas selecionadas</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>Desconectar %Ln Página…</numerusform><numerusform>Desconectar %Ln Páginas…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>Boas-vindas ao Pagekeep</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>Um espaço de trabalho reúne as Páginas do Facebook de que você e sua equipe cuidam. Ele fica neste computador.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Criar espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>Por exemplo, Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Permanecer conectado neste computador</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Dê um nome ao espaço de trabalho.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Informe o seu nome.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>Ajuda sobre o que você está vendo</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>Abrir Configurações → Geral</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>Buscar na lista ou na ajuda</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>Em Integrações, verificar agora as Páginas da lista</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>Em Integrações, abrir o menu da linha</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>Desconectar as Páginas selecionadas ou desativar o membro selecionado</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>Sair do Pagekeep</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>Bloqueado. As verificações e revogações aguardam até que alguém entre.</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>Entre no seu espaço de trabalho neste computador.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>Esta senha foi definida por outra pessoa. Escolha uma própria.</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Permanecer conectado neste computador</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Informe o seu nome.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Informe a sua senha.</translation>
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
        <translation>Ordenado por %1, crescente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>Ordenado por %1, decrescente</translation>
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
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>O nome aparece na lateral da janela e na tela de login.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>Somente proprietários e administradores podem renomear o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Dê um nome ao espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>Você entra com este nome e esta senha.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>Com ele, um proprietário define uma nova senha sem a antiga. Crie um novo se o seu se perdeu ou se alguém pode tê-lo visto.</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Novo código de recuperação…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>Somente proprietários têm um código de recuperação.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Informe o seu nome.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Informe a sua senha atual.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Sua senha foi alterada.</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>O Pagekeep vai pedi-la na próxima vez que for iniciado.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>Mantém suas Páginas do Facebook conectadas.</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>Usar um substituto da Meta em um endereço de loopback.</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>Guardar o banco de dados e as configurações nesta pasta.</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>O Pagekeep aceita apenas opções; consulte --help.</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>--meta-url aceita apenas um endereço de loopback, como http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>A pasta de dados %1 não pode ser criada ou protegida.</translation>
    </message>
</context>
</TS>
