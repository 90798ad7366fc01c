<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>Pagekeepについて</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン%1（Qt %2を使用）</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>ワークスペースのFacebookページの接続を維持します。Pagekeepは、Metaが開発または推奨するものではありません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt：GNU Lesser General Public License（LGPL）バージョン3</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>Chromium（Qt WebEngine経由）：BSDライセンスほか</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>QtKeychain：修正BSDライセンス</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>libsodium：ISCライセンス</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite：パブリックドメイン</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>Pagekeepのライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1（%2が%3に接続）</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>Metaでアクセスを取り消しました：%1。</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>アクセスはすでに期限切れでした：%1。</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>このワークスペースから削除しました：%1。</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>Metaが取り消しを拒否したため、このワークスペースから削除しました：%1。</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>Facebookの設定でページのチェックを外すまで、Metaでは古いトークンが有効なままです。</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebookの設定を開く</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>他%Ln件</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>誰がいつ、どのページに何を行い、どうなったかを確認できます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>アクティビティをエクスポート中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search by Page name or ID</source>
        <translation>ページ名またはIDで検索</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>あなたの役割では、自分のアクティビティだけが表示されます。</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>記録された内容はそのまま残り、誰も変更や削除はできません。</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>あなたの役割では、自分のアクティビティだけが表示されます。オーナーと管理者には全員の分が表示されます。記録は誰も変更や削除ができません。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>条件に一致するアクティビティはありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>アクティビティはまだありません。</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>行を選択すると、全体が表示されます。</translation>
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
        <translation>表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>プログラム用のJSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>%Ln行をエクスポートしました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>現在%Ln行</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>%Ln件のページを接続しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>%Ln件のページを再接続しました</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>ページの接続がFacebookで拒否されました</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>ページの再接続がFacebookで拒否されました</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>ページの接続に失敗しました</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>ページの再接続に失敗しました</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>Metaでのアクセスはすでに期限切れでした</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>Metaでアクセスを取り消しました</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>取り消しはMetaの応答待ちです</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>Metaが取り消しを拒否したため、このワークスペースから削除しました</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>ワークスペースの作成</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>ワークスペースの名前の変更</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>パスワードのリセット</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>リカバリーコードの使用</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>リカバリーコードの作成</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>メンバーの名前の変更</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>役割の変更</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>メンバーの無効化</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>メンバーの有効化</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>Metaアプリの変更</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>鍵の作成</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>ページの接続</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>ページの再接続</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>ページの接続解除</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>Metaでの取り消し</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>取り消しの中止</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>ワークスペースを作成しました</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>ワークスペースの名前を%1から%2に変更しました</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>ログインに失敗しました</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ログアウトしました</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>自分のパスワードを変更しました</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>%1のパスワードをリセットしました</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>リカバリーコードで新しいパスワードを設定しました</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>新しいリカバリーコードを作成しました</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>%1を%2として追加しました</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>自分の名前を%1から%2に変更しました</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>%1の名前を%2に変更しました</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>自分の役割を%1から%2に変更しました</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>%1の役割を%2から%3に変更しました</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>%1を無効にしました</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>%1を再び有効にしました</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>Metaアプリを設定しました（アプリID：%1）</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>トークンの新しい鍵を作成しました</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>%Ln件のページをこのワークスペースから削除しました</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>%Ln件のページの接続を解除しました</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>Metaで確認されていない取り消しを中止しました</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1、他%Ln件</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>暗号化なし（サンドボックス）</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>接続は暗号化されています。</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>ログインするメンバーやワークスペースに関係なく、このコンピューターに適用されます。どちらの設定もすぐに反映されます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>%Ln件のページに対応が必要です。</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>先頭に表示</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>プロキシにログイン…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>%Ln件中%1件目のページを確認中…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>接続が終わると、確認が始まります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>%Ln件のページを確認しました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>%Ln件に対応が必要です。</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>%Ln件のページを確認できませんでした。自動的にもう一度確認します。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>%Ln件のページに対応が必要です</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>次の確認は%1です。</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>キーチェーンの応答を待っています</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>パスワードを求められた場合、それはPagekeepではなくお使いのコンピューターによるものです。</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>Facebookのウィンドウで続けてください</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>接続リンクの有効時間は残り%1です。</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>Facebookの応答を確認しています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少し時間がかかります。</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>ページを読み込んでいます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>現在%Ln件のページ</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>一覧にないページを確認しています</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>選択した内容はすでに保存されています。</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>ページを保存しています</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>%Ln件のページがPagekeepと共有されなくなりました：%1。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>共有したページのうち他の%Ln件は、Facebookの一覧にもビジネスポートフォリオにもありません。ページを所有するポートフォリオの管理者に、ページ自体の役割を付与してもらえます。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>共有したページのうち他の%Ln件は、Facebookの一覧に含まれていません。ビジネスポートフォリオが所有している可能性があります。</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>ページは追加されましたが、使用できるものはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>%Ln件のページを接続しました。</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>アクセス許可が拒否されたため、ビジネスポートフォリオは確認していません。</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>Facebookからトークンが発行されなかったため、制限されています：%1。ページの管理者、またはページを所有するビジネスポートフォリオの管理者が解決できます。Facebookで二段階認証を有効にするよう求められることもあります。</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>管理者でも編集者でもないため、除外しました：%1。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Facebookで選び直す</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>ビジネスポートフォリオを調べる…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>%1に再開できます。</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>ページの一覧を最後まで読み込めませんでした。</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>ここに表示されていないページも、削除されてはいません。</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>Metaを接続</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>もう一度ログインして取り消す</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>そのFacebookアカウントはもう接続されていません。</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>続きを読み込める一覧がありません。「Metaを接続」を押すと、ページが元に戻ります。</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>Only owners delete the workspace.</source>
        <translation>ワークスペースを削除できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>ワークスペースを削除</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>Metaですべてのページの接続を解除し、このワークスペースのメンバー、ページ、アクティビティ、鍵をこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>ワークスペースを削除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>最初にMetaですべてのページの接続を解除します。これらのFacebookアカウントに対するPagekeepのアクセスは、すべてのコンピューターで終了します。続いて、メンバー、アクティビティ、キーチェーン内の鍵を削除します。この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>他%Ln件のページ</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>次のページへのアクセスの取り消しを、Metaがまだ確認していません：%1。

今削除すると、取り消しに必要な情報も失われます。Facebookの設定（「設定とプライバシー」→「設定」→「アプリとウェブサイト」または「ビジネス統合」）でMetaアプリを削除するまで、Metaではトークンが有効なままになる可能性があります。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>接続を解除中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>現在%Ln件のページを確認済み</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>Facebookによる期限の指定なし</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>%1が%2に接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与済みの許可</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否された許可</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>ページトークンの期限</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>Facebookからトークンが発行されていません</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>Facebookログインの期限</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>次回の確認</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebookからのメッセージ：%1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>直近のエラー</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>Metaアプリ</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>ページID %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>このページはもう接続されていません。</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>このページの情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>For whoever helps you. No password, key or token is in it.</source>
        <translation>サポートする人のための情報です。パスワード、鍵、トークンは含まれません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>キーチェーンをテスト</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>テスト専用の項目をキーチェーンに書き込み、読み取ってから削除します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>キーチェーンをテストしています。確認を求められる場合があります…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>キーチェーンは正常に動作しています。</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>テスト専用の項目を書き込み、読み取ってから削除しました。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>診断を保存しました。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>外部から無効化（模擬サーバー用）</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>このシステムに拒否されたため、Facebookのウィンドウは開きません。</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>Metaから時刻が示されませんでした</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>Metaの時刻と一致しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>Metaより%Ln秒進んでいます</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>Metaより%Ln秒遅れています</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1。このコンピューターの時計を合わせてください。Facebookへのログインに失敗することがあります。</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>アプリIDが設定されるまで、確認する項目はありません</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>アプリID（5～20桁の数字）の形式ではないようです</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>アプリIDの形式です。Metaに登録されているかどうかは、ログインするまでわかりません。</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>このIDでの前回のログイン：%1。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>今回の起動では書き込まれていません</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>バージョン%1、%2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>アプリID</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>アプリIDの確認</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1（%2でビルド）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <comment>a style</comment>
        <translation>%1（ダーク）</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1（ライト）</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>ウィンドウシステム</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>Facebookのウィンドウ</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>Webエンジン</translation>
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
        <translation>Chromiumのサンドボックス</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>グラフィックスプロセッサーを使用せずに描画</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>項目を書き込み、読み取ってから削除しました</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>Metaへの経路にはありません</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a host</comment>
        <translation>%1が応答しています</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2（%3%）</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>直近のエラー</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>今回の起動</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>データフォルダーを調べています…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>キーチェーンを探しています…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>Metaに接続できるか確認しています…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>FacebookのウィンドウのWebエンジンを起動しています…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>%1を無効にしますか？</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>このメンバーはログインできなくなり、ログイン中の場所でも何も操作できなくなります。後でもう一度有効にできます。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>他%Ln件</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>このメンバーのFacebookアカウントで接続されたページ</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>これらのページは、誰かが接続を解除するまで接続されたままです。</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>もう一度ログインしてMetaで取り消す</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>Metaで取り消す</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>Metaでこのアクセスだけを取り消す</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>このワークスペースから削除</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>Metaで取り消し、他のページを再接続</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>%1が%2に使用したFacebookアカウントのログインは期限切れです。アカウントの持ち主がもう一度ログインするまで、取り消しは保留されます。このFacebookアカウントに対するPagekeepのアクセスは、すべてのコンピューターで終了します。</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>%1が%2に使用したFacebookアカウントで接続されているページは、他にありません。このFacebookアカウントに対するPagekeepのアクセスは、すべてのコンピューターで終了します。</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>このFacebookアカウントの他のページは接続されたままです。Metaの文書ではこの方法はシステムユーザー専用とされており、拒否される可能性があります。</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>このコンピューター上のトークンはすぐに破棄されます。Facebookの設定でページのチェックを外すまで、Metaでは古いトークンが有効なままです。</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>%1が%2に使用したFacebookアカウントで、もう一度ログインする必要があります。それまで次のページは停止します：%3。Metaがアクセスを終了するまでは、引き続き使用できます。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1の接続を解除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>%Ln件のページの接続を解除しますか？</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>ページはこのワークスペースからすぐに外れます。Facebook上では何も削除されません。</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>次のページはこのワークスペースからすぐに外れます：%1。Facebook上では何も削除されません。</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>%1が%2に接続</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>ページの接続を解除</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>%Ln件のページの接続を解除</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>Metaに拒否された場合：</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>このFacebookアカウントの他のページは停止しました。「Metaを接続」を押すと元に戻ります。</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Metaを接続</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>ビジネスポートフォリオを調べる…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>接続がキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>ここには何も保存されておらず、ログイントークンも残っていません。Facebookには同意の記録が残っています。</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>セキュリティチェックに失敗しました。もう一度接続してください。</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>接続リンクが改ざんされたか、再利用されました。「設定」→「連携」から接続をやり直してください。</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>接続をやり直す</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>接続リンクの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>接続リンクの有効時間は10分です。もう一度「Metaを接続」をクリックして、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>接続中にセッションが変わりました。</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>途中で別のユーザーとしてログインしました。もう一度ログインしてから、再試行してください。</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>あなたの役割では、Metaアカウントを接続できません。</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>ワークスペースのオーナーまたは管理者に接続を依頼するか、役割を変更してもらってください。</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>あなたの役割では、この操作はできません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>何も変更されていません。ワークスペースのオーナーまたは管理者に操作を依頼するか、役割を変更してもらってください。</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>名前またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>両方を確認し、Caps Lockがオンになっていないかも確認してください。ワークスペースの管理担当者がパスワードをリセットできます。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>次に試せるのは%1以降です。</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>先に自分のパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>現在のパスワードは、他の人が設定したものです。</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>現在のパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>何も変更されていません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>このワークスペースへのアクセスは無効になっています。</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>ワークスペースのオーナーまたは管理者に、もう一度有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>この名前は他のメンバーが使用しています。</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>メンバーは名前でログインするため、それぞれ異なる名前が必要です。姓を加えるなどしてください。</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>ワークスペースにはオーナーが必要です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>何も変更されていません。先に他の人をオーナーにしてください。</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>自分自身に対してこの操作はできません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>何も変更されていません。他のオーナーまたは管理者なら操作できます。</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>Facebookが求めたアクセス許可が拒否されました。</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>Facebookのダイアログで、1つ以上のアクセス許可のチェックが外されました。すべてチェックしたままで再試行してください。</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>このFacebookアカウントが管理しているページは、まだありません。</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>先にFacebookでページを作成してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Facebookでページを作成</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>選択したページがFacebookの一覧に含まれていません。</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>ページは共有されましたが、Facebookの一覧にもビジネスポートフォリオにもありません。何も保存されていません。ページを所有するポートフォリオの管理者に、ページ自体の役割を付与するよう依頼してください。</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>Facebookで選び直す</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>ビジネスポートフォリオが所有するページは、アプリにポートフォリオの閲覧が許可されていないと一覧に含まれません。何も保存されていません。</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>このページは、Facebookで選択されたページに含まれていませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>何も変更されていません。このページを管理している人としてログインし、Facebookのダイアログでページを選択してください。</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>Facebookは一時的に利用できません。</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>Meta側で問題が発生しています。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>別の接続がまだ進行中です。</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>Facebookのウィンドウで完了するか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>確認を求めている間に状況が変わりました。</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>接続は解除されていません。ページをもう一度確認してから、接続を解除してください。</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>別のFacebookアカウントでログインされました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>何も変更されていません。アクセスを終了する本人としてFacebookにログインしてください。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度ログイン</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>Metaアプリがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>MetaアプリのアプリIDを入力してから、接続してください。</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>アプリIDを入力</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>FacebookがMetaアプリの設定を拒否しました。</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>アプリIDとリダイレクトURIをアプリダッシュボードの内容と照らし合わせ、アプリがライブになっていることを確認してください。</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>Metaアプリを確認</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>Metaがapp secretを受け付けません。</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>このapp secretは別のアプリのものか、リセットされています。アプリダッシュボードからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>app secretを置き換える</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>Facebookがログインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>ワンタイムコードが使用済みか、期限切れか、別のリダイレクトURIのものです。もう一度接続してください。毎回発生する場合は、リダイレクトURIを確認してください。</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>Metaでは、このアプリはapp secretなしでログインを完了できません。</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>Metaアプリの設定でログイン方式を「トークン」にするか、app secretを入力してください。「トークン」では、ログイントークンがログインウィンドウのプロセスを通過します。ページトークンが通過することはありません。</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>ログイン方式を選択</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>Facebookのページの一覧を最後まで読み込めませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>一部のページが欠けている可能性があったため、何も変更していません。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>Facebookのウィンドウを起動できませんでした。</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>プログラムpagekeep-login、またはそれに必要なWebエンジンがありません。Pagekeepをインストールし直してから、再試行してください。</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>Facebookのウィンドウが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>何も変更されていません。再試行してください。また発生する場合は、このコンピューターの管理担当者に詳細を伝えてください。</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>ここではFacebookのウィンドウを保護できません。</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>Webエンジンに必要なサンドボックスが、このシステムで拒否されています。Pagekeepを一般ユーザーとして起動するか、非特権ユーザー名前空間を許可するよう、このコンピューターの管理担当者に依頼してください。</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>Facebookがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>Facebookから理由は示されていません。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>Facebookからリクエストを減らすよう求められています。</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>このアプリの呼び出し回数が一時的に上限を超えました。次の試行は%1です。</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>このログインはFacebookで無効になりました。</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>期限が切れたか、パスワードの変更などによって無効になりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>Facebookのアクセス許可が不足しています。</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>もう一度接続し、Facebookのダイアログですべてチェックしたままにしてください。</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>Facebookに接続できませんでした。</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>このコンピューターのインターネット接続を確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>安全な接続ではありません。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>%1への接続は安全ではありません。</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>プロキシが認証を求めています。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>プロキシ%1が認証を求めています。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>トークンの鍵はキーチェーンに保存されています。キーチェーンのロックを解除してから、再試行してください。</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>キーチェーンがPagekeepを拒否しました。</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>確認を求められたら、Pagekeepにキーチェーンの使用を許可してから、再試行してください。</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>このコンピューターでは、キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>トークンの鍵は、キーチェーン以外には保存されません。GNOME KeyringやKWalletなどのキーチェーンを起動またはインストールしてから、再試行してください。</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>キーチェーンの応答を待っています。</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>前回の確認画面が開いたままです。応答してから、再試行してください。</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>トークンの鍵がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>鍵がないため、保存されたトークンを開けません。何も削除されていません。データを復元または移動した場合は、キーチェーンも移してから再試行してください。鍵が完全に失われた場合は、オーナーが「Metaを接続」を押して、新しい鍵で始めることができます。</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>保存されたシークレットが破損しています。</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>Pagekeep以外で変更されています。バックアップからデータフォルダーを復元してから、再試行してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>何も保存されていません。空き容量を増やしてから、再試行してください。</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>Pagekeepのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>何も変更されていません。バックアップからデータフォルダーを復元してから、再試行してください。</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>このデータは、より新しいバージョンのPagekeepで作成されています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>何も変更されていません。最新のPagekeepをインストールして開いてください。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>このデータは別のMetaアドレスのものです。</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>このデータは%1で作成されており、トークンが別のアドレスに送信されることはありません。そのアドレスか、別のデータフォルダーを指定してPagekeepを起動してください。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>別の名前またはフォルダーを選択し、ディスクに空き容量があることを確認してください。</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>Pagekeepのデータベースを使用できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>何も保存されていません。データフォルダーに書き込めることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebookからのメッセージ：%1</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Facebookでこのアクセスを削除</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>何も送信されていません。理由：%1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>会社で通信を検査している場合は、その証明書をこのコンピューターにインストールするよう依頼してください。</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>プロキシは、このコンピューターとFacebookの間にあります。プロキシ用の名前とパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>プロキシにログイン…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebookの設定を開く</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存される情報</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>ページごと：トークン（暗号化）、ページIDと名前、付与されたアクセス許可とタスク、同意の日時、接続した人。

Facebookアカウントごと：ログイントークンとアプリスコープのユーザーID（どちらも暗号化）。後でアクセスを取り消すための方法が、Metaには他にないためです。

パスワード、プロフィール、友達、メッセージ、Cookieは一切保存しません。トークンを開く鍵は、システムのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>facebook.comで「設定とプライバシー」→「設定」→「アプリとウェブサイト」→「アクティブ」を開き、Metaアプリを見つけて「削除」を選択します。問題が起きた場合でも、これで取り消しを元から確実に行えます。

そこにない場合は「ビジネス統合」を確認してください。「表示・編集」では、個々のページのチェックを外すこともできます。

そこでアプリを削除すると、そのFacebookアカウントのすべてのページに対するPagekeepのアクセスが終了します。</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>Facebookでこのアクセスを削除</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>ここには何も保存されていませんが、Facebookには同意の記録が残っています。Facebookで削除すると、そのFacebookアカウントに対するPagekeepのアクセスが、すべてのコンピューターで終了します。

facebook.comで「設定とプライバシー」→「設定」→「アプリとウェブサイト」→「アクティブ」を開き、Metaアプリを見つけて「削除」を選択します。そこにない場合は「ビジネス統合」を確認してください。</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>ヘルプで詳しく見る</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>取り消しを中止</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>%Ln件の取り消しを中止しますか？</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>%1について、PagekeepはMetaへの通知を中止し、そのために保管していた情報を破棄します。Facebookの設定でページのチェックを外すかアプリを削除するまで、Metaではトークンが有効なままになる可能性があります。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>Settings → General</source>
        <translation>設定 → 一般</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>すべての語を含むトピックはありません。</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Pagekeepについて…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>接続ごとに一度だけ使われる番号があり、Facebookからそのまま返ってくる必要があります。番号が一致しなかったため、応答の内容は一切使用されず、何も保存されていません。</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>ログインを開いたまま長く置くと、他の人に完了されるおそれがあります。何も保存されていません。</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>接続は、それを始めたメンバーのものです。完了する前に、誰かがログアウトしたか、ウィンドウをロックしたか、ログインし直したため、何も保存されていません。</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>ページを接続できるのは、オーナーと管理者です。役割は接続の途中で変わることもあるため、保存する前にもう一度確認されます。</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>すべての許可がそろっていないと、Pagekeepはページの読み取りも公開もできません。そのため、何も保存されていません。Facebookのダイアログをキャンセルした場合も、このメッセージが表示されます。</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>Facebookから完全な一覧が返されましたが、その中に、あなたが管理または編集できるページはありません。ビジネスポートフォリオが所有するページは、この一覧に含まれないことがあります。</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>Facebookには接続できましたが、応答がないか、Facebook側のエラーが返されました。ページは以前のままです。</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>Metaアプリの呼び出し回数が一時的に上限を超えました。次に試せる時刻はメッセージに表示されます。Pagekeepはそれまで自動的に待機します。</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>Facebookが理由を示している場合は、メッセージに表示されます。「詳細」には、サポートする人のためのコードがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>通信相手がFacebookであると確認できなかったため、何も送信されていません。理由はメッセージに表示されます。会社で通信を検査している場合は、その証明書をこのコンピューターにインストールするよう依頼してください。</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>パスワードを何度か間違えると、次に試すまで待つ必要があります。いつまで待つかはメッセージに表示されます。</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>データは、作成時に使用したMetaアドレスのもので、トークンが別のアドレスに送信されることはありません。そのアドレスか、別のデータフォルダーを指定してPagekeepを起動してください。</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>メッセージとその意味</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>メッセージには、何が起きたかと、どうすればよいかが書かれており、閉じるまで表示されます。「詳細」には、サポートする人のためのコードがあります。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>接続中のメッセージ</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>Metaアプリについて</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>Facebookのウィンドウについて</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>Facebookとネットワークについて</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>キーチェーンとデータフォルダーについて</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>メンバーとログインについて</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>ページの各ステータスの意味</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>一覧には、ページごとのアクセスの状況が表示されます。状況が変わるのは、そのアクセス自体についてFacebookが回答したときだけです。一度はっきりしない応答があっても、ページの接続が解除されることはありません。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>問題のない状態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>意味と対応</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeepはこのページの読み取りと、ページへの公開ができます。</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>このアクセスの状況をFacebookに問い合わせています。</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>Facebookが示す日付では、このアクセスは数日以内に終了します。日時は行に表示されます。それまでに再接続すれば、何も停止しません。</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>前回の確認ではFacebookに接続できなかったか、Facebookで問題が発生していました。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>前回の確認で、Facebookから待つよう求められました。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>対応が必要な状態</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>Facebookからこのページのトークンが発行されないか、Facebookアカウントがそこでコンテンツを作成できません。ページをフルコントロールできる人が許可できます。その後「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>ページを接続した本人が、Facebookで確認を行う必要があります。本人としてfacebook.comにログインし、案内に従ってから、「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Facebookが一時的にブロックしています。求められている操作をfacebook.comで確認し、しばらく待ってから「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>アクセス許可がFacebookで取り消されました。再接続し、Facebookのダイアログですべてチェックしたままにしてください。</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>Facebookアカウントには、このページの役割がなくなりました。役割を持つ人として再接続するか、先に役割を戻してもらってください。</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>アプリがFacebookの設定で削除されました。再接続すると、ページをもう一度使用できます。</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>パスワードの変更などによって、トークンがFacebookで無効になりました。再接続すると、ページをもう一度使用できます。</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>キーチェーンがロックされています。トークンの鍵はその中にあります。「今すぐ確認」を押し、求められたらキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>トークンの鍵が、このコンピューターのキーチェーンにありません。キーチェーンを元に戻すか、再接続してください。</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>行のメニューの「詳細…」で、そのページのアクセス許可、日付、直近のエラーを確認できます。</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>Metaアプリの設定</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>Pagekeepは、お持ちのMetaアプリを通じて接続します。そのため、あなたとMetaの間に第三者が入ることはありません。設定は、開発者として登録されたFacebookアカウントを使い、developers.facebook.comで一度だけ行います。</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>developers.facebook.comでアプリを開く</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>Facebookログインを使用するアプリを作成します。</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>Facebookログインの設定で、「クライアントOAuthログイン」、「ウェブOAuthログイン」、「埋め込みブラウザーOAuthログイン」をオンにします。「HTTPSを強制」（Enforce HTTPS）と「リダイレクトURIに制限モードを使用」はオンのままにします。</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>このリダイレクトURIを「有効なOAuthリダイレクトURI」に追加します：%1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>「詳細設定」で「app secretをオンにする」（Require App Secret）をオフのままにし、アプリタイプを「ネイティブ」や「デスクトップ」に設定しないでください。</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>アプリをライブにするか、接続する全員にアプリの役割を付与します。役割のない人が接続するには、Metaのアプリレビューでアクセス許可の承認を受ける必要があります。</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>Pagekeepで「設定」→「連携」→「Metaアプリ…」を開き、アプリダッシュボードにあるアプリID（数字）を入力します。</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>app secret</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>app secretは任意です。app secretがあると、ページへのアクセスの有効期間が長くなり、期限切れのアクセスも、ログインし直さずに取り消せます。暗号化して保存され、再び表示されることはありません。このコンピューターアカウントを使う人は誰でも、Metaアプリとして操作できるようになります。</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>ログイン方式</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>Metaが拒否しないかぎり、「自動」が適切です。「トークン」では、ログイントークンがFacebookのウィンドウ専用のプログラムを通過します。ページトークンが通過することはありません。</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>別のアプリへの変更</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>以前のアプリで接続されたページは接続されたままで、取り消しに必要な情報も保持されます。変更後は、新しいアプリでページを接続します。</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>Pagekeepが接続するもの</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>Pagekeepは、あなたが管理しているFacebookページを、このコンピューターのワークスペースに接続します。これにより、チームでページの読み取りと、ページへの公開ができます。</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>接続されるのは、Facebookのダイアログで選択したページのうち、あなたが管理者または編集者であるものだけです。</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>個人のプロフィール、友達、メッセージが読み取られたり、変更されたりすることはありません。</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>Facebookのパスワードを入力するのは、Facebookのウィンドウだけです。Pagekeepにはパスワードは見えません。</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>Facebookが許可を求める内容</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>管理しているページの一覧を表示する（pages_show_list）。</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>それらのページの内容を読み取る（pages_read_engagement）。</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>それらのページの投稿を作成、管理する（pages_manage_posts）。</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>もう1つのアクセス許可business_managementは、ビジネスポートフォリオを調べることを選んだ場合にのみ求められます。この許可がないと、ポートフォリオのページの一部がFacebookの一覧に含まれないためです。この許可は外すこともできます。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>Facebookは、ページごとにトークンを発行します。トークンは、プログラムがそのページを使用するための、長い秘密の文字列です。Pagekeepはトークンをこのコンピューター上で暗号化し、Facebook以外には送信しません。間にPagekeepのサーバーはありません。</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>保存される情報と保存場所</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>すべてこのコンピューターに残ります。保存場所は、システムのキーチェーンと、Pagekeepのデータフォルダーです。このコンピューターの他のアカウントは、データフォルダーを開けません。</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>1つだけ：暗号化された情報をすべて開く鍵。</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>データフォルダー（暗号化）</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>各ページのトークン。</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>Facebookアカウントごとのログイントークンと、このアプリ用のユーザーID。後でアクセスを取り消すための方法が、Metaには他にないためです。接続を解除した後も、Metaが確認するまで保持されます。</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>Metaアプリのapp secret（入力した場合）。</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>ログイン状態を保持するための情報（保持を選んだ場合）。</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>データフォルダー（元に戻せないハッシュ値）</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>メンバーのパスワードとリカバリーコード。</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>データフォルダー（読み取り可能）</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>ワークスペースの名前、メンバーの名前と役割。</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>ページごとの名前とID、付与されたアクセス許可、そこでできること、同意の日時、接続した人。</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>Facebookアカウントごとの、接続に使用したMetaアプリ、アクセス許可、期限。</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>アクティビティ：誰がいつ、どのページに何を行い、どうなったか。</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>ログインウィンドウの大きさなど、ウィンドウの設定。</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>保存しないもの</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>Facebookのパスワード、プロフィール、写真、友達、メッセージ、Cookie。Facebookのウィンドウの情報は、閉じるとすべて消えます。</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>失敗したログインで入力された名前。</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>ページの接続</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>ページを接続できるのは、オーナーと管理者です。接続にはMetaアプリが必要です。設定は一度だけ行います。</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>「設定」→「連携」を開き、「Metaを接続」を押します。Metaアプリがまだ設定されていない場合は、先にアプリIDを求められます。</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>Facebookのウィンドウが開きます。facebook.comを表示しているかどうかは、上部の行で確認できます。ブラウザーと同じようにログインしてください。接続リンクの有効時間は10分です。</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>共有するページをFacebookが尋ねます。ここで使いたいページを選択し、すべてチェックしたままにしてください。</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>ウィンドウは自動的に閉じます。Pagekeepは応答を確認し、ページの一覧を読み込み、トークンを暗号化して、ページを一覧に表示します。</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>「キャンセル」を押すと、どの段階でも終了できます。それまでに保存されていない情報は、ここには一切残りません。Facebookですでに同意していた場合、Facebookには同意の記録が残ります。</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>ページが一覧にない場合</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>Facebookで選択されていません：もう一度接続し、そのページも選択してください。そのとき選択から外したページは、共有されなくなります。</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>そのページの管理者でも編集者でもありません：ページをフルコントロールできる人に依頼してください。</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>ビジネスポートフォリオが所有しています：メッセージの「ビジネスポートフォリオを調べる…」を押すか、ポートフォリオの管理者に、ページ自体の役割を付与するよう依頼してください。</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>別のFacebookアカウントのページです：もう一度「Metaを接続」を押し、その人としてログインしてください。複数のアカウントのページを一緒に表示できます。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>接続した後</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>Pagekeepは1日に1回程度、各ページのアクセスの状況をFacebookに問い合わせ、対応が必要なときにお知らせします。すぐに問い合わせるには、行のメニューで「今すぐ確認」を選択します。「再接続」を使うと、何も削除せずにページのアクセスを更新できます。</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>Facebookでページを作成</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>接続の解除とFacebookでの取り消し</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>ページの接続を解除できるのは、オーナー、管理者、マネージャーです。一覧で1つ以上のページを選択し、「接続を解除」を押します。オフラインでも、ページはワークスペースからすぐに外れます。Facebook上では何も削除されません。</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>Metaでの処理</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>Metaには、1つのページへのアクセスだけを確実に終了する方法がありません。取り消せるのは、Facebookアカウント全体の同意です。そのため、接続を解除する前の確認では、選択したページに当てはまる方法だけが示されます。</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>Metaで取り消す：そのFacebookアカウントで接続されているページが他にない場合です。そのアカウントに対するPagekeepのアクセスは、すべてのコンピューターで終了します。</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>Metaでこのアクセスだけを取り消す：Metaの文書ではこの方法はシステムユーザー専用とされており、拒否される可能性があります。拒否された場合にどうするかは、事前に選択します。</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>このワークスペースから削除：このコンピューター上のトークンは破棄されます。Facebookの設定でページのチェックを外すまで、Metaではトークンが有効なままです。</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>Metaで取り消し、他のページを再接続：そのFacebookアカウントのアクセスがすべて終了します。その後、残すページのために、そのアカウントでもう一度ログインします。</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>Pagekeepがアクセスを取り消したと表示するのは、Metaがそのトークンを拒否した後だけです。Metaで確認されていないものは一覧の上で待機し、自動的に再試行されます。オーナーと管理者は、取り消しを中止できます。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>ここで何が起きた場合でも、Pagekeepがなくても、この方法で取り消せます。</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>ページを接続した本人としてfacebook.comにログインし、「設定とプライバシー」→「設定」→「アプリとウェブサイト」→「アクティブ」を開きます。</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>Pagekeepが接続に使用しているMetaアプリを見つけて、「削除」を選択します。</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>そこにない場合は「ビジネス統合」を確認してください。「表示・編集」では、個々のページのチェックを外すこともできます。</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>アプリを削除すると、そのFacebookアカウントのすべてのページに対するPagekeepのアクセスが終了します。</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>Facebookの「アプリとウェブサイト」を開く</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>Facebookの「ビジネス統合」を開く</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>すべてを終了する</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>オーナーは「設定」→「一般」でワークスペースを削除できます。最初にMetaですべてのページの接続を解除し、続いてメンバー、アクティビティ、鍵をこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>ページ、投稿、自分のアクティビティの閲覧</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>投稿の公開と管理</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>ページの接続解除</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>ページの接続と再接続</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>Metaで確認されていない取り消しの中止</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>全員のアクティビティの閲覧</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>Metaアプリ、ワークスペースの名前、ロックするまでの時間の変更</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>オーナー以外のメンバーの追加と変更</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>オーナーの変更、鍵の更新、ワークスペースの削除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>操作できる人</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>メンバー、役割、パスワード</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>このコンピューターでワークスペースを使用する人は全員、名前、パスワード、役割を持つメンバーです。一覧は「設定」→「メンバー」にあります。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>メンバーを追加する人が最初のパスワードを決めます。最初のログイン時に、新しいパスワードの設定を求められます。</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>パスワードを忘れた場合は、「設定」→「メンバー」でのリセットをオーナーまたは管理者に依頼してください。</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>パスワードを忘れたオーナーは、リカバリーコードを使用できます。ログイン時に「パスワードをお忘れですか？」を選択してください。コードは一度だけ使用できます。新しいコードは「設定」→「一般」で作成します。</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>パスワードを何度か間違えると、次に試すまで待つ必要があります。待ち時間は間違えるたびに長くなり、最長で15分です。Pagekeepを起動し直しても変わりません。</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>席を離れるとき</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>「ロック」を押すと、もう一度パスワードの入力が必要になり、トークンの鍵がメモリから破棄されます。その間、確認と取り消しは保留されます。一定時間後に自動でロックすることもできます（「設定」→「一般」）。</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>「ログアウト」でも同じことが行われ、ログイン状態の保持も終了します。</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>無効にされたメンバーは何も操作できなくなりますが、もう一度有効にできます。そのメンバーのFacebookアカウントで接続されたページは、誰かが接続を解除するまで接続されたままです。</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>保護の対象と相手</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護されるもの</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>データフォルダーやそのバックアップだけを持つ人から：トークンは暗号化され、鍵はキーチェーンにあります。ファイルからは、どのページが接続されているかはわかりますが、どのページも使用できません。</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>取り違えから：トークンは、それぞれのワークスペース、ページ、アカウント用に暗号化されています。別の場所に移されたデータは開けません。</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>Webページから：Facebookのウィンドウは独立したプログラムです。ページトークンや鍵を持つことはなく、Cookieも保存せず、ログインが終わると閉じます。</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>許された範囲を超えて操作するメンバーから：役割は、ウィンドウだけでなく、処理が行われるすべての場所で確認されます。</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>あなたの席に座った人から：ロックされたウィンドウでは、パスワードの入力が必要です。鍵はすでに破棄されています。</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>保護されないもの</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>このコンピューターの同じアカウントを使う人から：キーチェーンは、そのアカウントのどのプログラムからも開けます。そのような人は、Pagekeepがなくてもトークンを読み取り、データを変更できます。それが問題になる場合は、各自に専用のアカウントを用意してください。</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>キーチェーンが開いている間に、あなたのアカウントで動作するプログラムから：Pagekeepにできることは、そのプログラムにもできます。</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>メモリに残る痕跡から：Pagekeepは、自身が持つトークンのコピーを消去します。ネットワークライブラリ内のコピーは、そのメモリが再び使用されるまで残ります。</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>鍵と、別のコンピューターへの移行</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>暗号化された情報はすべて、1つの鍵で開きます。鍵は、システムのキーチェーン以外にはありません。キーチェーンは、LinuxではGNOME KeyringまたはKWallet、macOSではキーチェーン、Windowsでは資格情報マネージャーです。</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>キーチェーンの確認が表示されたとき</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>コンピューターのパスワードを求めているのは、Pagekeepではなく、お使いのシステムです。Pagekeepにキーチェーンの使用を許可してください。</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>キーチェーンがロックされている間、ページは「鍵がロック中」として一覧に残ります。ロックを解除してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>別のコンピューターへの移行とバックアップ</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>データフォルダーだけでは、キーチェーンがないと何も開けません。ページ、メンバー、アクティビティはありますが、トークンは開けないままです。システムで可能な場合は、キーチェーンも移してください。</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>移せない場合は、オーナーが新しいコンピューターで「Metaを接続」を押し、新しい鍵で始めることに同意します。その後、Facebookアカウントごとにページを接続し直します。</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>バックアップは、同じ時点のキーチェーンのバックアップと一緒に保管してください。「鍵を更新」を行った後、以前のバックアップは古い鍵でしか開けません。</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>鍵を失くした場合</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>暗号化された情報は誰も開けませんが、何も削除されません。以前のキーチェーンを元に戻せる場合は、戻してからPagekeepを起動し直してください。すべて以前のように動作します。</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>新しい鍵で始めると、Metaの応答待ちだった削除は、もう実行できません。Facebookの設定でMetaアプリを削除してください。</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>鍵を更新</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>古い鍵を誰かに見られた可能性がある場合などに、オーナーは「設定」→「一般」で、すべてを新しい鍵に移すことができます。ページは接続されたままで、誰もログインし直す必要はありません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>Tabキーで項目間を、矢印キーで一覧の中を移動します。EnterキーまたはSpaceキーで、行の中のボタンを含め、フォーカスのある項目を押します。Escキーでダイアログを閉じます。</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>ヘルプでは、Enterキーでトピックから本文に移動し、Escキーで戻ります。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>Metaアプリを変更できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>設定 → 連携</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>Metaを接続</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>Metaアプリ…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>管理しているFacebookページの読み取りと、ページへの公開ができます。個人のプロフィール、友達、メッセージには一切触れません。</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>名前またはページIDで検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln件のページ</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>トークンは1つずつ暗号化されます。トークンを開く鍵は、システムのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存される情報</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>名前またはページIDが一致するページはありません。</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>このステータスで、名前またはページIDが一致するページはありません。</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>このステータスのページはありません。</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>証明書が別のアドレスのものです。</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>証明書の有効期限が切れているか、まだ有効になっていません。このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>証明書の発行元が、このコンピューターで信頼されていません。通信を検査するプログラムや会社のネットワークが原因の場合もあります。</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>証明書が失効しています。</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>保護方式が古くなっています。</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>証明書が有効ではありません。</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>Metaを接続</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>この画面が、ここでは許可されていないアドレスを開こうとしました。アドレスは開かれていません。</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>この画面が、ここでは許可されていない%1のアドレスを開こうとしました。アドレスは開かれていません。</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>この画面がファイルを保存しようとしました。このウィンドウではファイルを保存できません。</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>%1に進めるようになりました。画面のボタンをもう一度押すか、「再読み込み」を押してください。</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>Webエンジンが古くなっています（Chromium %1、修正の適用は%2まで）。Facebookの画面が正しく動作しない可能性があり、安全性も低下しています。システムまたはPagekeepを更新してください。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>Facebookにログインしようとしています。このアプリがFacebookのパスワードを保存することはありません。ウィンドウのCookieは、閉じるときに消去されます。</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>Facebookのエラーが表示されましたか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>Facebookのエラーが表示された場合</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>Metaアプリの設定に関するエラーはFacebook独自の画面に表示されるため、Pagekeepでは読み取れません。よくある原因は次のとおりです。設定はMetaのアプリダッシュボード（developers.facebook.com）にあります。</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>アプリIDの誤り：アプリが見つからない、または無効であると表示されます。PagekeepのアプリID（「連携」の「Metaアプリ…」）をダッシュボードのものと照らし合わせてください。</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>許可されていないリダイレクトURI：URLがブロックされた、またはアプリのドメインに含まれていないと表示されます。「Facebookログイン」の「設定」で、Pagekeepに表示されるリダイレクトURIをそのまま「有効なOAuthリダイレクトURI」に追加し、「リダイレクトURIに制限モードを使用」はオンのままにしてください。</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>埋め込みログインがオフ：埋め込みブラウザーからのログインが無効であると表示されます。「クライアントOAuthログイン」、「ウェブOAuthログイン」、「埋め込みブラウザーOAuthログイン」をオンにしてください。</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>開発モードのアプリ：アプリがアクティブでない、または利用できないと表示されます。アプリモードを「ライブ」に切り替えるか、アプリで役割を持つ人としてログインしてください。</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>Facebookに戻る</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1からまだ応答がありません。</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>%1に接続できません</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>このコンピューターのインターネット接続を確認してから、「再読み込み」を押してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>%1への接続は安全ではありません</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>何も送信されていません。第三者に読み取られる可能性のある接続では、Pagekeepは先に進みません。</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>%1がエラーを返しました（%2）</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>%1から正しい応答がありませんでした</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>相手側に問題があります。数分後に「再読み込み」を押してください。</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>このアドレスはここでは許可されていません</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1は開かれませんでした</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>ログインの途中で、このウィンドウでは開けないアドレスに移動しました。「再読み込み」を押して、やり直してください。</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>画面が停止しました</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>Webページを表示する部分が予期せず終了しました。「再読み込み」を押して続けてください。</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>Facebookを離れますか？</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>このログインはFacebook以外のアドレス%1に移動しようとしています。</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>Facebookアカウントを管理している会社では、独自のアドレスでログインを行うことがよくあります。知っているアドレスの場合にのみ進んでください。</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>%1に進む</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>リンクの有効期限が切れました</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>リンクの有効時間：残り%1</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>%1のページを開くブラウザーを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>Metaを接続</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>トークンの鍵が失われています。新しい鍵で始めますか？</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>以前の鍵で暗号化された情報（すべてのページのトークン、app secret、ログイン状態の保持）は、二度と開けません。ページは、それぞれ再接続されるまで一覧に残ります。Metaの応答待ちの削除は、もう実行できません。

以前のキーチェーンを元に戻せる場合は、キャンセルしてそちらを行ってください。</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>新しい鍵で始める</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>次のページの削除はMetaに通知されていません：%1。</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>アクセスの取り消しに必要な情報は、失われた鍵で暗号化されていました。Facebookの設定でMetaアプリを削除するまで、Metaでは古いトークンが有効なままになる可能性があります。</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebookの設定を開く</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>ログインしましたが、次回はもう一度ログインが必要です。</translation>
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
        <translation>パスワードでログイン</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>このパスワードは最初のログイン用で、ログイン時に新しいパスワードの設定を求められます。本人に直接伝えてください。</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>新しいパスワードの設定が必要</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>前回のログイン</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>設定 → メンバー</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>このコンピューターでこのワークスペースを使用する全員と、それぞれの役割でできることを確認できます。</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>メンバーを追加…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln人のメンバー</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>名前が一致するメンバーはいません。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>パスワードをリセット…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>メンバーを変更できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>先に一覧でメンバーを選択してください。</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>オーナーを変更できるのは、オーナーだけです。</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>これはあなた自身です。パスワードは「設定」→「一般」で変更できます。自分自身を無効にすることはできません。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>Metaアプリ</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>Pagekeepは、お持ちのMetaアプリを通じて接続します。developers.facebook.comで次の操作を行ってください。
1. Facebookログインを使用するアプリを作成し、アプリIDをここにコピーします。
2. Facebookログインの設定で、「クライアントOAuthログイン」、「ウェブOAuthログイン」、「埋め込みブラウザーOAuthログイン」をオンにします。
3. 下のリダイレクトURIを「有効なOAuthリダイレクトURI」に追加します。
4. 「詳細設定」で「app secretをオンにする」（Require App Secret）をオフのままにし、アプリタイプを「ネイティブ」や「デスクトップ」に設定しないでください。
5. アプリをライブにするか、接続する全員にアプリの役割を付与します。</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>Pagekeepが接続に使用する、developers.facebook.comのアプリです。</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>アプリID</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>app secret（任意）</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>app secretは保存済みです。置き換えるにはここに入力してください</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>保存されたapp secretを削除</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>app secretがあると、ページへのアクセスの有効期間が長くなります。暗号化して保存され、再び表示されることはありません。このコンピューターアカウントを使う人は誰でも、Metaアプリとして操作できるようになります。</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクトURI</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>ログイン方式</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Choose Token only where Meta refuses the automatic form. The sign-in token then passes through the login window's process; Page tokens never do.</source>
        <translation>「トークン」は、Metaが自動の方式を拒否する場合にのみ選択してください。ログイントークンがログインウィンドウのプロセスを通過します。ページトークンが通過することはありません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>%Ln件のページがアプリID %1で接続されています。これらのページは接続されたままで、取り消しに必要な情報も保持されます。今後は、新しいアプリでページを接続します。</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>アプリIDは5～20桁の数字です。アプリダッシュボードからコピーしてください。</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>app secretは、数字とa～fの文字からなる32文字です。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>リダイレクトURIはhttps://で始まり、#を含まないものにしてください。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
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
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>Metaの模擬サーバー：
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>現在表示中です。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>Pagekeepでは、使用する人の確認が必要になりました。このワークスペースにはまだパスワードがありません。オーナーの%1が最初のパスワードを設定します。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>オーナーには、ワークスペースの作成時に表示されたリカバリーコードがあります。オーナー以外の方は、オーナーまたは管理者にパスワードのリセットを依頼してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>リカバリーコードを入力してください。</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>名前またはリカバリーコードが正しくありません。</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>両方を確認してください。一度使用したコードは、もう使用できません。</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>Facebookページを接続</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>共有するページをFacebookが尋ねます。選択したページはここに表示され、すぐに公開に使用できます。</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>読み取りと公開の対象は、あなたが管理者または編集者であるページだけです</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>ページのID、名前、付与されたアクセス許可、同意の日時を保存します</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>各ページのトークンと、後で取り消すためのログイン情報を暗号化します。パスワードは保存しません</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>ページを表示</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>他%Ln件のページ</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>変更はありません。次の試行は%1です。</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>変更はありません。自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>アクセス許可が不足しているとFacebookが通知しています。</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>Facebookで次のアクセス許可が不足しています：%1。</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeepはこのページの読み取りと、ページへの公開ができます。</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>Facebookが示す日付では、このアクセスは%1に終了します。</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>それまでに再接続すれば、何も停止しません。</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>前回の確認ではFacebookに接続できなかったか、Facebookで問題が発生していました。</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>前回の確認で、Facebookから待つよう求められました。</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>%1のFacebookアカウントは、このページでコンテンツを作成できなくなりました。</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>ページをフルコントロールできる人が、ページの設定でもう一度許可できます。その後「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>%1のFacebookアカウントには、Facebookからこのページのトークンが発行されません。</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>ページをフルコントロールできる人が、そのアカウントにアクセスを付与できます。その後「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>続けるには、%1がFacebookで確認を行う必要があります。</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>ページを接続した本人としてfacebook.comにログインし、案内に従ってから、「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>Facebookが一時的にブロックしています。理由は示されていません。</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>Facebookが一時的にブロックしています。Facebookからのメッセージ：%1</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>求められている操作をfacebook.comで確認し、しばらく待ってから「今すぐ確認」を押してください。</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>再接続し、Facebookのダイアログですべてチェックしたままにしてください。</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>%1のFacebookアカウントには、このページの役割がなくなりました。</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>役割を持つ人として再接続するか、先に役割を戻してもらってください。</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>PagekeepのアクセスがFacebookで削除されました。</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>再接続すると、ページをもう一度使用できます。下書きと履歴は保持されています。</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>このページのトークンはFacebookで無効になりました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>鍵がロック中</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>鍵が利用不可</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>このアクセスの状況をFacebookに問い合わせています。</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>キーチェーンがロックされています。このページのトークンの鍵はその中にあります。</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>「今すぐ確認」を押し、求められたらキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>このページのトークンの鍵が、このコンピューターのキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>再接続すると、Facebookから新しいトークンが発行されます。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>Facebook利用不可</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>リクエスト制限中</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>Facebookで確認が必要</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>Facebookがブロック</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>アクセス許可不足</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>アクセス削除済み</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>再接続が必要</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>Facebookを開く</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>Facebookからの最後の応答：%1。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Disconnect</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>あなたが接続</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1が接続</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>ページの接続を解除できるのは、オーナー、管理者、マネージャーだけです。</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>%1に同意</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>PagesTable</name>
    <message>
        <source>Connected Pages</source>
        <translation>接続済みのページ</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>%n文字以上</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>パスワードの再入力</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>パスワードは%n文字以上にしてください。</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>2つのパスワードが一致しません。パスワードをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>ビジネスポートフォリオを調べる</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>Facebookに追加のアクセス許可を求めますか？</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>ビジネスポートフォリオが所有するページは、アクセス許可「business_management」を持つアプリにだけ示されます。</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>この許可の対象はページだけではありません。ビジネスポートフォリオと、その中の広告アカウントなどの読み取りと管理も可能になります。Pagekeepはこれをポートフォリオのページの一覧を取得するためだけに使用し、何も変更しません。</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>Facebookのダイアログで、この許可を外すこともできます。他のページは、その場合も接続されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>Facebookに進む</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>プロキシの認証</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>プロキシ%1が、このコンピューターからFacebookへの接続に名前とパスワードを求めています。入力内容はプロキシにのみ送信され、保存されません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにログイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>プロキシの認証</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにログイン</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>このコンピューターとFacebookの間にあるプロキシ%1が、認証を求めています。入力内容はプロキシにのみ送信され、Pagekeepを終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>プロキシに登録されている名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>新しいリカバリーコードを作成</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>新しいコードが表示されるのは一度だけです。現在のコードは使用できなくなります。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>新しいコードを作成</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>リカバリーコードを書き留めてください</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>パスワードを忘れた場合に、このコードで新しいパスワードを設定できます。表示されるのは今回だけです。Pagekeepには、コードを読み取れる情報は一切残りません。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>リカバリーコード：%1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>このコンピューターのデスクトップではなく、紙またはパスワードマネージャーに保管してください。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>%1のパスワードをリセット</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>このメンバーはすべての場所でログアウトされ、次回のログイン時に別のパスワードの設定が必要です。本人に直接伝えてください。</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>パスワードをリセット</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1：その後、同じFacebookアカウントでページが再び接続されています。アクセスを終了すると、それらのページも停止します。何も送信されていません。先にそれらの接続を解除するか、この取り消しを中止してください。</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1：ログイントークンがMetaで無効になったため、Pagekeepだけではアクセスを終了できません。%2が%3に使用したFacebookアカウントでもう一度ログインするか、Facebookの設定でアクセスを終了してから、再試行してください。</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1：Metaがアクセスの終了を拒否しています。Facebookの設定でアクセスを終了してから、再試行してください。</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1：Metaに通知しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>Metaの応答待ちの取り消し：%Ln件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>他%Ln件。</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>もう一度ログインして取り消す</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>Facebookにログインできるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>ページの接続を解除できるのは、オーナー、管理者、マネージャーだけです。</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>Facebookの設定を開く</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>取り消しを中止…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>取り消しを中止できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>Facebookでアクセスを取り消す方法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>次の試行は%1です。</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>他のオーナーの管理やワークスペースの削除を含む、すべての操作ができます。</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>ページの接続、メンバーと設定の管理、全員のアクティビティの閲覧ができます。</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>投稿の公開と管理、ページの接続解除ができます。</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>ページと投稿の閲覧ができます。変更はできません。</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>他の人をオーナーにできるのは、オーナーだけです。</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>%Ln件のページを今すぐ確認</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>%Ln件のページの接続を解除…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>Facebookで開く</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>ページIDをコピー</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>ページを接続できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>接続を解除…</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>ロックされたウィンドウでは、パスワードの入力が必要です。入力するまでトークンの鍵はメモリから破棄され、確認と取り消しは保留されます。鍵自体は、このコンピューターのキーチェーン以外にはありません。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックするまでの時間</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ロックしない</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5分間操作がないとき</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15分間操作がないとき</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30分間操作がないとき</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1時間操作がないとき</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>鍵を更新…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>鍵を失くした場合</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>ロックするまでの時間を変更できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>鍵を更新できるのは、オーナーだけです。</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>鍵はまだありません。最初の接続時に作成されます。</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>鍵は%1に保存されます。</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>トークンの鍵は%1にあります。</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>鍵の作成日は%1です。</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>トークンの鍵が%1にありません。</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>トークンの鍵がありません。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>このコンピューターのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>鍵を更新</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>鍵を更新しますか？</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>キーチェーンに新しい鍵を作成し、暗号化された情報をすべてその鍵に移してから、古い鍵を削除します。ページは接続されたままで、誰もログインし直す必要はありません。

これより前のデータベースのバックアップは、古い鍵でしか開けません。</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>現在%Ln件のシークレットを新しい鍵に移行済み</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>鍵を更新しました。</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>キーチェーンから古い鍵を削除できませんでした。この鍵ではもう何も開けません。次回のPagekeepの起動時に削除されます。</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>データベース内のトークンはすべて、このコンピューターのキーチェーンにある1つの鍵で暗号化されています。データベースを別のコンピューターにコピーした場合や、キーチェーンをリセットした場合など、鍵がないときは、暗号化された情報を誰も開けません。ページ、メンバー、アクティビティはそのまま残り、何も削除されません。

以前のコンピューターか、そのキーチェーンのバックアップがある場合は、キーチェーンを元に戻してPagekeepを起動し直してください。すべて以前のように動作します。

ない場合は、オーナーが「設定」→「連携」で「Metaを接続」を押し、新しい鍵で始めることに同意します。その後、Facebookアカウントごとにページを接続し直します。それまでページは一覧に残ります。Metaの応答待ちだった削除は、もう実行できません。Facebookの設定の「アプリとウェブサイト」でMetaアプリを削除してください。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>%Ln件のページを選択中</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>%Ln件のページの接続を解除…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>Pagekeepへようこそ</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>ワークスペースには、あなたとチームが管理するFacebookページをまとめます。ワークスペースはこのコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>例：Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>このコンピューターでログイン状態を保持</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>ワークスペースに名前を付けてください。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>表示中の画面のヘルプ</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>「設定 → 一般」を開く</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>一覧またはヘルプ内を検索</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>「連携」で、一覧のページを今すぐ確認</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>「連携」で、行のメニューを開く</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>選択したページの接続を解除、または選択したメンバーを無効にする</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>Pagekeepを終了</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>ロックされています。誰かがログインするまで、確認と取り消しは保留されます。</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>このコンピューターのワークスペースにログインします。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>このパスワードは他の人が設定したものです。自分のパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>このコンピューターでログイン状態を保持</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <comment>a column</comment>
        <translation>%1で並べ替え済み（昇順）</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>%1で並べ替え済み（降順）</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All (%L1)</source>
        <translation>すべて（%L1）</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a state, and how many Pages are in it</comment>
        <translation>%1（%L2）</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>この名前は、ウィンドウの横とログイン画面に表示されます。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>ワークスペースの名前を変更できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>ワークスペースに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>この名前とパスワードでログインします。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>オーナーはこのコードを使うと、以前のパスワードがなくても新しいパスワードを設定できます。コードを失くした場合や、誰かに見られた可能性がある場合は、新しく作成してください。</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新しいリカバリーコード…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>リカバリーコードがあるのは、オーナーだけです。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>次回のPagekeepの起動時に入力が必要です。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>Facebookページの接続を維持します。</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>ループバックアドレスにあるMetaの模擬サーバーを使用します。</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>データベースと設定をこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>Pagekeepで指定できるのはオプションだけです。--helpを参照してください。</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>--meta-urlに指定できるのは、http://127.0.0.1:8787のようなループバックアドレスだけです。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>データフォルダー%1を作成または保護できません。</translation>
    </message>
</context>
</TS>
