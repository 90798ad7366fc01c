<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pagekeep</source>
        <translation>关于 Pagekeep</translation>
    </message>
    <message>
        <source>Pagekeep</source>
        <translation>Pagekeep</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，使用 Qt %2</translation>
    </message>
    <message>
        <source>Keeps the Facebook Pages of a workspace connected. Pagekeep is not made or endorsed by Meta.</source>
        <translation>让工作区的 Facebook 公共主页保持连接。Pagekeep 并非由 Meta 开发，也未获得 Meta 认可。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>Qt, under the GNU Lesser General Public License, version 3</source>
        <translation>Qt，采用 GNU 宽通用公共许可证第 3 版</translation>
    </message>
    <message>
        <source>Chromium, through Qt WebEngine, under the BSD licence and others</source>
        <translation>Chromium（通过 Qt WebEngine），采用 BSD 许可证及其他许可证</translation>
    </message>
    <message>
        <source>QtKeychain, under the modified BSD licence</source>
        <translation>QtKeychain，采用修改版 BSD 许可证</translation>
    </message>
    <message>
        <source>libsodium, under the ISC licence</source>
        <translation>libsodium，采用 ISC 许可证</translation>
    </message>
    <message>
        <source>SQLite, in the public domain</source>
        <translation>SQLite，属于公有领域</translation>
    </message>
    <message>
        <source>Licence of Pagekeep</source>
        <translation>Pagekeep 的许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccessEnd</name>
    <message>
        <source>%1 (connected by %2, %3)</source>
        <translation>%1（由 %2 于 %3 连接）</translation>
    </message>
    <message>
        <source>Access revoked at Meta: %1.</source>
        <translation>已在 Meta 撤销访问权限：%1。</translation>
    </message>
    <message>
        <source>The access had already expired: %1.</source>
        <translation>访问权限此前已过期：%1。</translation>
    </message>
    <message>
        <source>Removed here: %1.</source>
        <translation>已在本地移除：%1。</translation>
    </message>
    <message>
        <source>Meta refused to revoke, and it was removed here: %1.</source>
        <translation>Meta 拒绝撤销，已仅在本地移除：%1。</translation>
    </message>
    <message>
        <source>Meta honours the old token until the Page is unticked in Facebook's settings.</source>
        <translation>在 Facebook 设置中取消勾选该公共主页之前，Meta 会继续认可旧令牌。</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>打开 Facebook 设置</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>Pages, under the name of one</comment>
        <translation><numerusform>及另外 %Ln 个</numerusform></translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Who did what, when, to which Page, and how it went.</source>
        <translation>谁在何时对哪个公共主页做了什么，结果如何。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exporting the activity</source>
        <translation>正在导出活动记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>Search by Page name or ID</source>
        <translation>按公共主页名称或编号搜索</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Your role sees only its own activity.</source>
        <translation>您的角色只能看到自己的活动记录。</translation>
    </message>
    <message>
        <source>Every line stays as it was written: nobody can change or remove one.</source>
        <translation>每条记录都保持写入时的原样：任何人都无法更改或移除。</translation>
    </message>
    <message>
        <source>Your role sees only its own activity; owners and admins see everybody's. Nobody can change or remove a line.</source>
        <translation>您的角色只能看到自己的活动记录；所有者和管理员可以看到所有人的记录。任何人都无法更改或移除记录。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>没有符合筛选条件的活动记录。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何活动。</translation>
    </message>
    <message>
        <source>Choose a line to see it in full.</source>
        <translation>选择一条记录以查看完整内容。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time and a name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ID %2</source>
        <comment>a Page's name</comment>
        <translation>%1 · 编号 %2</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <translation>供程序使用的 JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) exported.</source>
        <translation><numerusform>已导出 %Ln 条记录。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <translation><numerusform>目前 %Ln 条记录</numerusform></translation>
    </message>
</context>
<context>
    <name>ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>Connected %Ln Page(s)</source>
        <translation><numerusform>连接了 %Ln 个公共主页</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Reconnected %Ln Page(s)</source>
        <translation><numerusform>重新连接了 %Ln 个公共主页</numerusform></translation>
    </message>
    <message>
        <source>Connecting Pages was declined at Facebook</source>
        <translation>连接公共主页的请求在 Facebook 被拒绝</translation>
    </message>
    <message>
        <source>Reconnecting Pages was declined at Facebook</source>
        <translation>重新连接公共主页的请求在 Facebook 被拒绝</translation>
    </message>
    <message>
        <source>Connecting Pages failed</source>
        <translation>连接公共主页失败</translation>
    </message>
    <message>
        <source>Reconnecting Pages failed</source>
        <translation>重新连接公共主页失败</translation>
    </message>
    <message>
        <source>The access at Meta had already expired</source>
        <translation>在 Meta 的访问权限此前已过期</translation>
    </message>
    <message>
        <source>Access revoked at Meta</source>
        <translation>已在 Meta 撤销访问权限</translation>
    </message>
    <message>
        <source>The revocation waits for Meta</source>
        <translation>撤销正在等待 Meta</translation>
    </message>
    <message>
        <source>Meta refused to revoke; removed here</source>
        <translation>Meta 拒绝撤销；已在本地移除</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Workspace renamed</source>
        <translation>重命名工作区</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-outs</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Passwords changed</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Passwords reset</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Recovery codes used</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Recovery codes made</source>
        <translation>生成恢复码</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Members renamed</source>
        <translation>重命名成员</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>Members disabled</source>
        <translation>停用成员</translation>
    </message>
    <message>
        <source>Members enabled</source>
        <translation>启用成员</translation>
    </message>
    <message>
        <source>Meta app changed</source>
        <translation>更改 Meta 应用</translation>
    </message>
    <message>
        <source>Keys made</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Connects</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Disconnects</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Revocations at Meta</source>
        <translation>在 Meta 撤销</translation>
    </message>
    <message>
        <source>Revocations given up</source>
        <translation>放弃撤销</translation>
    </message>
    <message>
        <source>Created the workspace</source>
        <translation>创建了工作区</translation>
    </message>
    <message>
        <source>Renamed the workspace from %1 to %2</source>
        <translation>将工作区从“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>更改了自己的密码</translation>
    </message>
    <message>
        <source>Reset %1's password</source>
        <translation>重置了 %1 的密码</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>用恢复码设置了新密码</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>生成了新的恢复码</translation>
    </message>
    <message>
        <source>Added %1 as %2</source>
        <comment>a name and a role</comment>
        <translation>添加了 %1，角色为%2</translation>
    </message>
    <message>
        <source>Changed their own name from %1 to %2</source>
        <translation>将自己的名称从 %1 改为 %2</translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <comment>a member</comment>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Changed their own role from %1 to %2</source>
        <translation>将自己的角色从%1改为%2</translation>
    </message>
    <message>
        <source>Changed %1's role from %2 to %3</source>
        <translation>将 %1 的角色从%2改为%3</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <comment>a member</comment>
        <translation>停用了 %1</translation>
    </message>
    <message>
        <source>Enabled %1 again</source>
        <comment>a member</comment>
        <translation>重新启用了 %1</translation>
    </message>
    <message>
        <source>Set the Meta app to App ID %1</source>
        <translation>将 Meta 应用设为应用编号 %1</translation>
    </message>
    <message>
        <source>Made a new key for the tokens</source>
        <translation>为令牌生成了新密钥</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln Page(s) here</source>
        <translation><numerusform>在本地移除了 %Ln 个公共主页</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %Ln Page(s)</source>
        <translation><numerusform>断开了 %Ln 个公共主页的连接</numerusform></translation>
    </message>
    <message>
        <source>Gave up on a revocation that Meta has not confirmed</source>
        <translation>放弃了一项 Meta 尚未确认的撤销</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>somebody who gave a name that nobody has</comment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a Page and others</comment>
        <translation><numerusform>%1 及另外 %Ln 个</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>not encrypted (sandbox)</source>
        <translation>未加密（沙盒）</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>连接已加密。</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>For this computer, whoever signs in and whatever the workspace. Both work at once.</source>
        <translation>适用于这台计算机，与登录者和工作区无关。两项设置都会立即生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System's language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>AttentionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) need(s) attention.</source>
        <translation><numerusform>%Ln 个公共主页需要处理。</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a Page's name, and a sentence about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show them first</source>
        <translation>优先显示</translation>
    </message>
</context>
<context>
    <name>BusyLabel</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>登录代理…</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>Checking %1 of %Ln Page(s)…</source>
        <translation><numerusform>正在检查公共主页：第 %1 个，共 %Ln 个…</numerusform></translation>
    </message>
    <message>
        <source>The check begins when the connect is over.</source>
        <translation>连接结束后开始检查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) checked.</source>
        <translation><numerusform>已检查 %Ln 个公共主页。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention.</source>
        <translation><numerusform>其中 %Ln 个需要处理。</numerusform></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) could not be checked; the next try comes by itself.</source>
        <translation><numerusform>%Ln 个公共主页未能检查；稍后会自动重试。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) need attention</source>
        <translation><numerusform>%Ln 个公共主页需要处理</numerusform></translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>下次检查：%1。</translation>
    </message>
</context>
<context>
    <name>ConnectCard</name>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>If it asks for a password, that is your computer asking, not Pagekeep.</source>
        <translation>如果要求输入密码，那是您的计算机在询问，而不是 Pagekeep。</translation>
    </message>
    <message>
        <source>Finish in the Facebook window</source>
        <translation>请在 Facebook 窗口中完成操作</translation>
    </message>
    <message>
        <source>The connect link is good for another %1.</source>
        <translation>连接链接的剩余有效时间：%1。</translation>
    </message>
    <message>
        <source>Checking Facebook's answer</source>
        <translation>正在核对 Facebook 的答复</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>这需要一点时间。</translation>
    </message>
    <message>
        <source>Reading your Pages</source>
        <translation>正在读取您的公共主页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) so far</source>
        <translation><numerusform>目前 %Ln 个公共主页</numerusform></translation>
    </message>
    <message>
        <source>Asking Pages that are no longer in the list</source>
        <translation>正在查询不再出现在列表中的公共主页</translation>
    </message>
    <message>
        <source>What you chose is saved already.</source>
        <translation>您选择的内容已经保存。</translation>
    </message>
    <message>
        <source>Saving your Pages</source>
        <translation>正在保存您的公共主页</translation>
    </message>
</context>
<context>
    <name>ConnectOutcome</name>
    <message numerus="yes">
        <source>%Ln Page(s) are no longer shared with Pagekeep: %1.</source>
        <translation><numerusform>%Ln 个公共主页不再与 Pagekeep 共享：%1。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that neither Facebook's list nor your business portfolios name. An admin of the portfolio that holds them can give you a role on the Pages themselves.</source>
        <translation><numerusform>您还共享了 %Ln 个公共主页，但 Facebook 的列表和您的业务资产组合中都没有列出。请让其所属资产组合的管理员直接在公共主页上为您分配角色。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>You shared %Ln more Page(s) that Facebook's list leaves out. A business portfolio may hold them.</source>
        <translation><numerusform>您还共享了 %Ln 个公共主页，但 Facebook 的列表中没有列出。它们可能属于某个业务资产组合。</numerusform></translation>
    </message>
    <message>
        <source>The Pages are here, but none can be used yet.</source>
        <translation>公共主页已添加到此处，但目前都还不能使用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) connected.</source>
        <translation><numerusform>已连接 %Ln 个公共主页。</numerusform></translation>
    </message>
    <message>
        <source>Business portfolios were not looked into, because that permission was declined.</source>
        <translation>由于相应权限被拒绝，未查找业务资产组合。</translation>
    </message>
    <message>
        <source>Limited, because Facebook handed out no token: %1. An admin of the Page, or of the business portfolio that holds it, can mend that. Facebook may also ask you to switch on two-factor authentication.</source>
        <translation>受限，因为 Facebook 没有发放令牌：%1。公共主页的管理员或其所属业务资产组合的管理员可以解决此问题。Facebook 也可能要求您开启双重验证。</translation>
    </message>
    <message>
        <source>Left out, because you are neither admin nor editor there: %1.</source>
        <translation>已略过，因为您在其中既不是管理员也不是编辑：%1。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>在 Facebook 重新选择</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>在业务资产组合中查找…</translation>
    </message>
    <message>
        <source>It can go on at %1.</source>
        <translation>可在 %1 之后继续。</translation>
    </message>
    <message>
        <source>The list of Pages could not be read to its end.</source>
        <translation>未能完整读取公共主页列表。</translation>
    </message>
    <message>
        <source>Pages that are missing here were not removed.</source>
        <translation>列表中缺少的公共主页未被移除。</translation>
    </message>
</context>
<context>
    <name>Connecting</name>
    <message>
        <source>Connect Meta</source>
        <translation>连接 Meta</translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>重新登录以撤销</translation>
    </message>
    <message>
        <source>That Facebook login is not connected any more.</source>
        <translation>该 Facebook 账户已不再连接。</translation>
    </message>
    <message>
        <source>There is no list to go on with. Connect Meta brings its Pages back.</source>
        <translation>没有可以继续读取的列表。点击“连接 Meta”可恢复该账户的公共主页。</translation>
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
        <translation>只有所有者可以删除工作区。</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>删除工作区</translation>
    </message>
    <message>
        <source>Disconnects every Page at Meta, then removes this workspace's members, Pages, activity and key from this computer.</source>
        <translation>在 Meta 断开所有公共主页的连接，然后从这台计算机移除此工作区的成员、公共主页、活动记录和密钥。</translation>
    </message>
    <message>
        <source>Delete workspace…</source>
        <translation>删除工作区…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Every Page is disconnected at Meta first, which ends Pagekeep's access for these Facebook logins on every computer. Then members, activity and the key in the keychain are removed. This cannot be undone.</source>
        <translation>首先会在 Meta 断开所有公共主页的连接，Pagekeep 对这些 Facebook 账户的访问权限将在所有计算机上终止。然后会移除成员、活动记录以及密钥环中的密钥。此操作无法撤消。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>另外 %Ln 个公共主页</numerusform></translation>
    </message>
    <message>
        <source>Meta has not confirmed that the access to these Pages is revoked: %1.

Deleting now destroys what could still revoke it. Meta may go on honouring the tokens until you remove the Meta app in Facebook's settings: Settings &amp; privacy → Settings → Apps and websites, or Business integrations.</source>
        <translation>Meta 尚未确认已撤销对以下公共主页的访问权限：%1。

现在删除会销毁仍可用于撤销的信息。在您从 Facebook 设置中移除该 Meta 应用之前，Meta 可能会继续认可这些令牌：“设置与隐私 → 设置 → 应用和网站”，或“业务整合”。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>仍然删除</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开连接…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) confirmed so far</source>
        <translation><numerusform>目前已确认 %Ln 个公共主页</numerusform></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>None</source>
        <comment>of permissions or tasks</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Facebook named no end</source>
        <translation>Facebook 未给出到期时间</translation>
    </message>
    <message>
        <source>Connected by %1 on %2</source>
        <translation>由 %1 于 %2 连接</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Page token ends</source>
        <translation>公共主页令牌到期</translation>
    </message>
    <message>
        <source>Facebook handed out no token</source>
        <translation>Facebook 没有发放令牌</translation>
    </message>
    <message>
        <source>Facebook login ends</source>
        <translation>Facebook 登录到期</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>下次检查</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebook 的说明：%1</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>上次错误</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Meta app</source>
        <translation>Meta 应用</translation>
    </message>
    <message>
        <source>Page ID %1</source>
        <translation>公共主页编号 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>This Page is connected no more.</source>
        <translation>此公共主页已不再连接。</translation>
    </message>
    <message>
        <source>What is known of this Page</source>
        <translation>此公共主页的已知信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>For whoever helps you. No password, key or token is in it.</source>
        <translation>供帮助您的人参考。其中不含任何密码、密钥或令牌。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>测试密钥环</translation>
    </message>
    <message>
        <source>Writes an item of its own to the keychain, reads it, and removes it again.</source>
        <translation>向密钥环写入一个专用条目，读取后再将其移除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Testing the keychain, which may ask you…</source>
        <translation>正在测试密钥环，它可能会询问您…</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>密钥环工作正常。</translation>
    </message>
    <message>
        <source>An item of its own was written, read and removed again.</source>
        <translation>已写入并读取一个专用条目，随后已将其移除。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics were saved.</source>
        <translation>诊断信息已保存。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsText</name>
    <message>
        <source>Not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Switched off from outside, for a stand-in</source>
        <translation>已从外部关闭，用于 Meta 替代服务</translation>
    </message>
    <message>
        <source>Refused by this system, so the Facebook window does not open.</source>
        <translation>被此系统拒绝，因此 Facebook 窗口无法打开。</translation>
    </message>
    <message>
        <source>Meta did not say what time it has</source>
        <translation>Meta 未给出其时间</translation>
    </message>
    <message>
        <source>The same as Meta's</source>
        <translation>与 Meta 的时钟一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ahead of Meta's</source>
        <translation><numerusform>比 Meta 的时钟快 %Ln 秒</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) behind Meta's</source>
        <translation><numerusform>比 Meta 的时钟慢 %Ln 秒</numerusform></translation>
    </message>
    <message>
        <source>%1. Set this computer's clock: a sign-in at Facebook may fail.</source>
        <comment>a difference between clocks</comment>
        <translation>%1。请校准这台计算机的时钟：在 Facebook 登录可能会失败。</translation>
    </message>
    <message>
        <source>There is nothing to check before an App ID is set</source>
        <translation>设置应用编号之前没有可检查的内容</translation>
    </message>
    <message>
        <source>It does not look like an App ID, which is a number of 5 to 20 digits</source>
        <translation>不像是应用编号；应用编号是 5 到 20 位数字</translation>
    </message>
    <message>
        <source>It looks like one. Whether Meta knows it shows only at a sign-in.</source>
        <translation>看起来是应用编号。Meta 是否认可，只有在登录时才能知道。</translation>
    </message>
    <message>
        <source>Last sign-in with it: %1.</source>
        <translation>上次使用它登录：%1。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Not written in this run</source>
        <translation>本次运行未写入日志</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>of the database's form, and its size</comment>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>应用编号</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>App ID check</source>
        <translation>应用编号检查</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a kernel and a processor</comment>
        <translation>%1，运行于 %2</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>two versions</comment>
        <translation>%1，使用 %2 构建</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>%1, dark</source>
        <comment>a style</comment>
        <translation>%1，深色</translation>
    </message>
    <message>
        <source>%1, light</source>
        <comment>a style</comment>
        <translation>%1，浅色</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>窗口系统</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Facebook window</source>
        <translation>Facebook 窗口</translation>
    </message>
    <message>
        <source>Web engine</source>
        <translation>网页引擎</translation>
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
        <translation>Chromium 的沙盒</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Drawn without the graphics processor</source>
        <translation>不使用图形处理器绘制</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>An item was written, read and removed again</source>
        <translation>已写入并读取一个条目，随后已将其移除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None on the way to Meta</source>
        <translation>连接 Meta 时不经过代理</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>a host</comment>
        <translation>%1 有响应</translation>
    </message>
    <message>
        <source>This computer's clock</source>
        <translation>这台计算机的时钟</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 %</source>
        <comment>width, height and scale</comment>
        <translation>%1 × %2，缩放 %3%</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>最近的错误</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of errors</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台计算机…</translation>
    </message>
    <message>
        <source>Looking at the data folder…</source>
        <translation>正在检查数据文件夹…</translation>
    </message>
    <message>
        <source>Looking for the keychain…</source>
        <translation>正在查找密钥环…</translation>
    </message>
    <message>
        <source>Asking Meta whether it can be reached…</source>
        <translation>正在检查能否连接到 Meta…</translation>
    </message>
    <message>
        <source>Starting the Facebook window's web engine…</source>
        <translation>正在启动 Facebook 窗口的网页引擎…</translation>
    </message>
</context>
<context>
    <name>DisableDialog</name>
    <message>
        <source>Disable %1?</source>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>They can no longer sign in, and can do nothing more where they are signed in. You can enable them again.</source>
        <translation>该成员将无法再登录，在已登录的地方也无法再进行任何操作。您可以重新启用。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>及另外 %Ln 个</numerusform></translation>
    </message>
    <message>
        <source>Pages connected through their Facebook login</source>
        <translation>通过该成员的 Facebook 账户连接的公共主页</translation>
    </message>
    <message>
        <source>These Pages stay connected until somebody disconnects them.</source>
        <translation>在有人断开之前，这些公共主页会保持连接。</translation>
    </message>
</context>
<context>
    <name>DisconnectDialog</name>
    <message>
        <source>Sign in once more to revoke at Meta</source>
        <translation>重新登录以在 Meta 撤销</translation>
    </message>
    <message>
        <source>Revoke at Meta</source>
        <translation>在 Meta 撤销</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta</source>
        <translation>仅在 Meta 撤销这一项访问权限</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>仅在本地移除</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others</source>
        <translation>在 Meta 撤销并重新连接其他公共主页</translation>
    </message>
    <message>
        <source>The sign-in of the Facebook login that %1 used on %2 has expired. Whoever has that login signs in once more, and the revocation waits until then. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>%1 于 %2 使用的 Facebook 账户登录已过期。拥有该账户的人需要重新登录，在此之前撤销会一直等待。这会在所有计算机上终止 Pagekeep 对该 Facebook 账户的访问权限。</translation>
    </message>
    <message>
        <source>No other Page of the Facebook login that %1 used on %2 is connected. This ends Pagekeep's access for that Facebook login on every computer.</source>
        <translation>%1 于 %2 使用的 Facebook 账户没有连接其他公共主页。这会在所有计算机上终止 Pagekeep 对该 Facebook 账户的访问权限。</translation>
    </message>
    <message>
        <source>The other Pages of that Facebook login stay connected. Meta documents this for system users only, and may refuse it.</source>
        <translation>该 Facebook 账户的其他公共主页会保持连接。Meta 的文档仅针对系统用户说明了此方式，因此可能会拒绝。</translation>
    </message>
    <message>
        <source>The tokens on this computer are destroyed at once. Meta honours the old ones until the Page is unticked in Facebook's settings.</source>
        <translation>这台计算机上的令牌会立即销毁。在 Facebook 设置中取消勾选该公共主页之前，Meta 会继续认可旧令牌。</translation>
    </message>
    <message>
        <source>The Facebook login that %1 used on %2 must sign in again. Until then these stop: %3. They go on working until Meta has ended the access.</source>
        <translation>%1 于 %2 使用的 Facebook 账户必须重新登录。在此之前，以下公共主页会停止工作：%3。在 Meta 终止访问权限之前，它们仍可继续使用。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>断开“%1”的连接？</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)?</source>
        <translation><numerusform>断开 %Ln 个公共主页的连接？</numerusform></translation>
    </message>
    <message>
        <source>The Page leaves this workspace at once. Nothing is deleted at Facebook.</source>
        <translation>该公共主页会立即离开此工作区。Facebook 上的内容不会被删除。</translation>
    </message>
    <message>
        <source>These leave this workspace at once: %1. Nothing is deleted at Facebook.</source>
        <translation>以下公共主页会立即离开此工作区：%1。Facebook 上的内容不会被删除。</translation>
    </message>
    <message>
        <source>Connected by %1, %2</source>
        <translation>由 %1 于 %2 连接</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disconnect the Page</source>
        <translation>断开公共主页</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)</source>
        <translation><numerusform>断开 %Ln 个公共主页</numerusform></translation>
    </message>
    <message>
        <source>Should Meta refuse it:</source>
        <translation>如果 Meta 拒绝：</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Disconnecting</name>
    <message>
        <source>The other Pages of that Facebook login have stopped. Connect Meta brings them back.</source>
        <translation>该 Facebook 账户的其他公共主页已停止工作。点击“连接 Meta”即可恢复。</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>连接 Meta</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look in business portfolios…</source>
        <translation>在业务资产组合中查找…</translation>
    </message>
    <message>
        <source>The connect was cancelled.</source>
        <translation>连接已取消。</translation>
    </message>
    <message>
        <source>Nothing was saved here, and the sign-in token is gone. Facebook still lists your consent.</source>
        <translation>此处未保存任何内容，登录令牌也已删除。Facebook 仍保留您的授权。</translation>
    </message>
    <message>
        <source>Security check failed. Please try connecting again.</source>
        <translation>安全检查失败。请重新连接。</translation>
    </message>
    <message>
        <source>The connect link was tampered with or replayed. Restart the connect from Settings → Integrations.</source>
        <translation>连接链接被篡改或重复使用。请在“设置 → 集成”中重新开始连接。</translation>
    </message>
    <message>
        <source>Restart the connect</source>
        <translation>重新开始连接</translation>
    </message>
    <message>
        <source>The connection link expired.</source>
        <translation>连接链接已过期。</translation>
    </message>
    <message>
        <source>The connect link is good for 10 minutes. Click Connect Meta again to start fresh.</source>
        <translation>连接链接的有效期为 10 分钟。请再次点击“连接 Meta”重新开始。</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Your session changed during the connection.</source>
        <translation>您的会话在连接过程中发生了变化。</translation>
    </message>
    <message>
        <source>You signed in as a different user mid-flow. Sign in again, then retry.</source>
        <translation>您在连接过程中以其他用户身份登录了。请重新登录，然后重试。</translation>
    </message>
    <message>
        <source>Your role doesn't allow connecting Meta accounts.</source>
        <translation>您的角色不允许连接 Meta 账户。</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to connect, or have your role updated.</source>
        <translation>请让工作区的所有者或管理员进行连接，或更改您的角色。</translation>
    </message>
    <message>
        <source>Your role doesn't allow this.</source>
        <translation>您的角色不允许此操作。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a workspace owner or admin to do it, or have your role updated.</source>
        <translation>未做任何更改。请让工作区的所有者或管理员执行此操作，或更改您的角色。</translation>
    </message>
    <message>
        <source>That name or password is not right.</source>
        <translation>名称或密码不正确。</translation>
    </message>
    <message>
        <source>Check both, and whether Caps Lock is on. Whoever looks after your workspace can reset a password.</source>
        <translation>请检查两者是否正确，以及大写锁定是否已开启。您的工作区负责人可以重置密码。</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>The next try is possible at %1.</source>
        <translation>%1 之后可以再次尝试。</translation>
    </message>
    <message>
        <source>Choose a password of your own first.</source>
        <translation>请先设置您自己的密码。</translation>
    </message>
    <message>
        <source>Somebody else set the one that you have now.</source>
        <translation>您当前的密码是由其他人设置的。</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>当前密码不正确。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it again.</source>
        <translation>未做任何更改。请重新输入。</translation>
    </message>
    <message>
        <source>Your access to this workspace is switched off.</source>
        <translation>您对此工作区的访问已被停用。</translation>
    </message>
    <message>
        <source>Ask a workspace owner or admin to switch it on again.</source>
        <translation>请让工作区的所有者或管理员重新启用。</translation>
    </message>
    <message>
        <source>Another member has this name.</source>
        <translation>其他成员已使用此名称。</translation>
    </message>
    <message>
        <source>Members sign in by name, so each needs one of their own. Add a surname, for example.</source>
        <translation>成员使用名称登录，因此名称不能重复。例如，可以加上姓氏。</translation>
    </message>
    <message>
        <source>A workspace needs an owner.</source>
        <translation>工作区必须有一位所有者。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make somebody else an owner first.</source>
        <translation>未做任何更改。请先将其他人设为所有者。</translation>
    </message>
    <message>
        <source>This cannot be done to yourself.</source>
        <translation>不能对自己执行此操作。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another owner or admin can do it.</source>
        <translation>未做任何更改。其他所有者或管理员可以执行此操作。</translation>
    </message>
    <message>
        <source>You declined the permissions Facebook requested.</source>
        <translation>您拒绝了 Facebook 请求的权限。</translation>
    </message>
    <message>
        <source>You unticked one or more permissions in the Facebook dialog. Retry and leave all boxes checked.</source>
        <translation>您在 Facebook 对话框中取消勾选了一项或多项权限。请重试，并保持所有选项勾选。</translation>
    </message>
    <message>
        <source>Your Facebook account doesn't manage any Pages yet.</source>
        <translation>您的 Facebook 账户还没有管理任何公共主页。</translation>
    </message>
    <message>
        <source>Create a Page on Facebook first, then come back.</source>
        <translation>请先在 Facebook 创建公共主页，然后再回来。</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>在 Facebook 创建公共主页</translation>
    </message>
    <message>
        <source>Facebook leaves the Pages you chose out of its list.</source>
        <translation>Facebook 的列表中没有您选择的公共主页。</translation>
    </message>
    <message>
        <source>You shared Pages, but neither Facebook's list nor your business portfolios name them. Nothing was saved. Ask an admin of the portfolio that holds them for a role on the Pages themselves.</source>
        <translation>您共享了公共主页，但 Facebook 的列表和您的业务资产组合中都没有列出。未保存任何内容。请让其所属资产组合的管理员直接在公共主页上为您分配角色。</translation>
    </message>
    <message>
        <source>Choose again at Facebook</source>
        <translation>在 Facebook 重新选择</translation>
    </message>
    <message>
        <source>It does so with Pages that a business portfolio holds, unless an app may look into portfolios. Nothing was saved.</source>
        <translation>属于业务资产组合的公共主页会出现这种情况，除非应用获准查看资产组合。未保存任何内容。</translation>
    </message>
    <message>
        <source>The Page was not among those chosen at Facebook.</source>
        <translation>在 Facebook 选择的公共主页中没有此公共主页。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in as somebody who manages this Page, and choose it in the Facebook dialog.</source>
        <translation>未做任何更改。请以管理此公共主页的用户身份登录，并在 Facebook 对话框中选择它。</translation>
    </message>
    <message>
        <source>Facebook is temporarily unavailable.</source>
        <translation>Facebook 暂时不可用。</translation>
    </message>
    <message>
        <source>Meta's side is failing. Retry in a few minutes.</source>
        <translation>Meta 方面出现故障。请几分钟后重试。</translation>
    </message>
    <message>
        <source>Another connect is still running.</source>
        <translation>另一个连接仍在进行中。</translation>
    </message>
    <message>
        <source>Finish it in the Facebook window, or cancel it first.</source>
        <translation>请在 Facebook 窗口中完成，或先取消。</translation>
    </message>
    <message>
        <source>Something changed while you were asked.</source>
        <translation>在询问您期间，情况发生了变化。</translation>
    </message>
    <message>
        <source>Nothing was disconnected. Look at the Pages again, then disconnect.</source>
        <translation>未断开任何连接。请再次查看公共主页，然后断开连接。</translation>
    </message>
    <message>
        <source>That was another Facebook login.</source>
        <translation>那是另一个 Facebook 账户。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sign in at Facebook as the person whose access is to end.</source>
        <translation>未做任何更改。请以要终止其访问权限的用户身份登录 Facebook。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Pagekeep does not know your Meta app yet.</source>
        <translation>Pagekeep 还不知道您的 Meta 应用。</translation>
    </message>
    <message>
        <source>Enter the App ID of your Meta app, then connect.</source>
        <translation>请输入您的 Meta 应用的应用编号，然后连接。</translation>
    </message>
    <message>
        <source>Enter the App ID</source>
        <translation>输入应用编号</translation>
    </message>
    <message>
        <source>Facebook refused the Meta app's settings.</source>
        <translation>Facebook 拒绝了 Meta 应用的设置。</translation>
    </message>
    <message>
        <source>Compare the App ID and the redirect address with the app's dashboard, and check that the app is live.</source>
        <translation>请将应用编号和重定向地址与应用面板中的内容核对，并检查应用是否已上线。</translation>
    </message>
    <message>
        <source>Check the Meta app</source>
        <translation>检查 Meta 应用</translation>
    </message>
    <message>
        <source>Meta does not accept the app secret.</source>
        <translation>Meta 不接受此应用密钥。</translation>
    </message>
    <message>
        <source>The secret belongs to another app or was reset. Copy it again from the app's dashboard.</source>
        <translation>该应用密钥属于其他应用或已被重置。请从应用面板重新复制。</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>更换应用密钥</translation>
    </message>
    <message>
        <source>Facebook did not accept the sign-in.</source>
        <translation>Facebook 不接受此次登录。</translation>
    </message>
    <message>
        <source>Its one-time code was used before, expired, or belongs to another redirect address. Connect again; if it happens every time, check the redirect address.</source>
        <translation>一次性代码已被使用、已过期，或属于其他重定向地址。请重新连接；如果每次都这样，请检查重定向地址。</translation>
    </message>
    <message>
        <source>Meta does not let this app finish the sign-in without its secret.</source>
        <translation>没有应用密钥，Meta 不允许此应用完成登录。</translation>
    </message>
    <message>
        <source>Set the sign-in form to “Token” in the Meta app settings, or enter the app secret. With “Token” the sign-in token passes through the login window's process; Page tokens never do.</source>
        <translation>请在 Meta 应用设置中将登录方式设为“令牌”，或输入应用密钥。使用“令牌”时，登录令牌会经过登录窗口的进程；公共主页令牌则绝不会。</translation>
    </message>
    <message>
        <source>Choose the sign-in form</source>
        <translation>选择登录方式</translation>
    </message>
    <message>
        <source>Facebook's list of your Pages could not be read to its end.</source>
        <translation>未能完整读取 Facebook 提供的公共主页列表。</translation>
    </message>
    <message>
        <source>Nothing was changed, because a part of your Pages might have been missing. Retry in a few minutes.</source>
        <translation>未做任何更改，因为可能缺少您的部分公共主页。请几分钟后重试。</translation>
    </message>
    <message>
        <source>The Facebook window could not start.</source>
        <translation>无法启动 Facebook 窗口。</translation>
    </message>
    <message>
        <source>Its program, pagekeep-login, or the web engine it needs is missing. Install Pagekeep again, then retry.</source>
        <translation>缺少其程序 pagekeep-login 或所需的网页引擎。请重新安装 Pagekeep，然后重试。</translation>
    </message>
    <message>
        <source>The Facebook window stopped unexpectedly.</source>
        <translation>Facebook 窗口意外停止。</translation>
    </message>
    <message>
        <source>Nothing was changed. Retry; if it happens again, send the details to whoever looks after this computer.</source>
        <translation>未做任何更改。请重试；如果再次出现，请将详情发送给这台计算机的负责人。</translation>
    </message>
    <message>
        <source>The Facebook window cannot protect itself here.</source>
        <translation>Facebook 窗口无法在此保护自身。</translation>
    </message>
    <message>
        <source>Its web engine needs a sandbox that this system refuses. Start Pagekeep as an ordinary user, or ask whoever looks after this computer to allow unprivileged user namespaces.</source>
        <translation>其网页引擎需要沙盒，但此系统不允许。请以普通用户身份启动 Pagekeep，或请这台计算机的负责人允许非特权用户命名空间（unprivileged user namespaces）。</translation>
    </message>
    <message>
        <source>Facebook refused the request.</source>
        <translation>Facebook 拒绝了请求。</translation>
    </message>
    <message>
        <source>Facebook gave no reason. Retry in a few minutes.</source>
        <translation>Facebook 没有说明原因。请几分钟后重试。</translation>
    </message>
    <message>
        <source>Facebook asks to slow down.</source>
        <translation>Facebook 要求放慢速度。</translation>
    </message>
    <message>
        <source>This app has made too many calls for now. Next try at %1.</source>
        <translation>此应用目前的调用次数过多。下次尝试：%1。</translation>
    </message>
    <message>
        <source>Facebook no longer accepts this sign-in.</source>
        <translation>Facebook 不再接受此登录。</translation>
    </message>
    <message>
        <source>It expired or was withdrawn, for example by a new password. Sign in again.</source>
        <translation>登录已过期或被收回，例如因为更改了密码。请重新登录。</translation>
    </message>
    <message>
        <source>A permission is missing at Facebook.</source>
        <translation>缺少一项 Facebook 权限。</translation>
    </message>
    <message>
        <source>Connect again and leave all boxes checked in the Facebook dialog.</source>
        <translation>请重新连接，并在 Facebook 对话框中保持所有选项勾选。</translation>
    </message>
    <message>
        <source>Pagekeep could not reach Facebook.</source>
        <translation>Pagekeep 无法连接到 Facebook。</translation>
    </message>
    <message>
        <source>Check this computer's internet connection, then retry.</source>
        <translation>请检查这台计算机的互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The connection is not secure.</source>
        <translation>连接不安全。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure.</source>
        <translation>与 %1 的连接不安全。</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in.</source>
        <translation>代理要求登录。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>代理 %1 要求登录。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>您的密钥环已锁定。</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there. Unlock the keychain, then retry.</source>
        <translation>Pagekeep 将令牌的密钥保存在其中。请解锁密钥环，然后重试。</translation>
    </message>
    <message>
        <source>Your keychain refused Pagekeep.</source>
        <translation>您的密钥环拒绝了 Pagekeep。</translation>
    </message>
    <message>
        <source>Allow Pagekeep to use the keychain when it asks, then retry.</source>
        <translation>密钥环询问时，请允许 Pagekeep 使用，然后重试。</translation>
    </message>
    <message>
        <source>This computer offers no keychain.</source>
        <translation>这台计算机没有密钥环。</translation>
    </message>
    <message>
        <source>Pagekeep keeps the key to your tokens there and nowhere else. Start or install a keychain such as GNOME Keyring or KWallet, then retry.</source>
        <translation>Pagekeep 只将令牌的密钥保存在密钥环中，不会存放在别处。请启动或安装密钥环，例如 GNOME Keyring 或 KWallet，然后重试。</translation>
    </message>
    <message>
        <source>Waiting for your keychain.</source>
        <translation>正在等待密钥环。</translation>
    </message>
    <message>
        <source>Its question from before is still open. Answer it, then retry.</source>
        <translation>它之前的询问仍未回答。请回答，然后重试。</translation>
    </message>
    <message>
        <source>The key to your tokens is missing from the keychain.</source>
        <translation>密钥环中缺少令牌的密钥。</translation>
    </message>
    <message>
        <source>The stored tokens cannot be opened without it, and nothing was deleted. If you restored or moved your data, bring the keychain along and retry. If it is gone for good, an owner can press Connect Meta and start with a new key.</source>
        <translation>没有密钥就无法打开已保存的令牌，但没有删除任何内容。如果您恢复或迁移过数据，请将密钥环一并迁移，然后重试。如果密钥已永久丢失，所有者可以点击“连接 Meta”，使用新密钥重新开始。</translation>
    </message>
    <message>
        <source>A stored secret is damaged.</source>
        <translation>一项已保存的机密数据已损坏。</translation>
    </message>
    <message>
        <source>It was changed outside Pagekeep. Restore the data folder from a backup, then retry.</source>
        <translation>它在 Pagekeep 之外被更改过。请从备份恢复数据文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then retry.</source>
        <translation>未保存任何内容。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Pagekeep's database is damaged.</source>
        <translation>Pagekeep 的数据库已损坏。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the data folder from a backup, then retry.</source>
        <translation>未做任何更改。请从备份恢复数据文件夹，然后重试。</translation>
    </message>
    <message>
        <source>This data was made by a newer Pagekeep.</source>
        <translation>此数据由更新版本的 Pagekeep 创建。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newest Pagekeep to open it.</source>
        <translation>未做任何更改。请安装最新版 Pagekeep 来打开。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>This data belongs to another Meta address.</source>
        <translation>此数据属于另一个 Meta 地址。</translation>
    </message>
    <message>
        <source>It was made with %1, and tokens never go to another address. Start Pagekeep with that address, or with another data folder.</source>
        <translation>此数据通过 %1 创建，而令牌绝不会发送到其他地址。请使用该地址启动 Pagekeep，或使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Choose another name or folder, and check that there is space on the disk.</source>
        <translation>请选择其他名称或文件夹，并检查磁盘是否有空间。</translation>
    </message>
    <message>
        <source>Pagekeep could not use its database.</source>
        <translation>Pagekeep 无法使用其数据库。</translation>
    </message>
    <message>
        <source>Nothing was saved. Check that the data folder can be written, then retry.</source>
        <translation>未保存任何内容。请检查数据文件夹是否可写入，然后重试。</translation>
    </message>
    <message>
        <source>Facebook says: %1</source>
        <translation>Facebook 的说明：%1</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>在 Facebook 移除此访问权限</translation>
    </message>
    <message>
        <source>Nothing was sent. The reason: %1</source>
        <translation>未发送任何内容。原因：%1</translation>
    </message>
    <message>
        <source>If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>如果您的公司会检查网络流量，请要求在这台计算机上安装公司的证书。</translation>
    </message>
    <message>
        <source>It stands between this computer and Facebook. Sign in with the name and password that you have for it.</source>
        <translation>它位于这台计算机与 Facebook 之间。请使用您在该代理上的名称和密码登录。</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>登录代理…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Open Facebook settings</source>
        <translation>打开 Facebook 设置</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储了什么</translation>
    </message>
    <message>
        <source>For each Page: its token, sealed; the Page ID and name; the granted permissions and your tasks; the time of consent; who connected it.

For each Facebook login: its sign-in token and app-scoped user ID, both sealed, because Meta offers no other way to revoke the access later.

Never your password, profile, friends, messages or cookies. The key that opens the tokens is in your system keychain.</source>
        <translation>对于每个公共主页：加密的令牌；公共主页编号和名称；已授予的权限和您的任务；授权时间；连接人。

对于每个 Facebook 账户：登录令牌和应用范围内的用户编号，两者均已加密，因为 Meta 没有提供其他方式来在日后撤销访问权限。

绝不存储您的密码、个人主页、好友、消息或 Cookie。用于打开令牌的密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
    <message>
        <source>At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. This forces revoke at the source if anything went wrong.

If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.

Removing the app there ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>在 facebook.com 打开“设置与隐私 → 设置 → 应用和网站 → 使用中”，找到该 Meta 应用并选择“移除”。如果出现任何问题，这样可以从源头强制撤销。

如果那里没有，请查看“业务整合”，在其中通过“查看和编辑”还可以取消勾选单个公共主页。

在那里移除应用，会终止 Pagekeep 对该 Facebook 账户所有公共主页的访问权限。</translation>
    </message>
    <message>
        <source>Remove this access at Facebook</source>
        <translation>在 Facebook 移除此访问权限</translation>
    </message>
    <message>
        <source>Nothing was saved here, but Facebook still lists your consent. Removing it there ends Pagekeep's access for that Facebook login on every computer.

At facebook.com, open Settings &amp; privacy → Settings → Apps and websites → Active, find the Meta app and choose Remove. If it is not there, look under Business integrations.</source>
        <translation>此处未保存任何内容，但 Facebook 仍保留您的授权。在那里移除授权，会在所有计算机上终止 Pagekeep 对该 Facebook 账户的访问权限。

在 facebook.com 打开“设置与隐私 → 设置 → 应用和网站 → 使用中”，找到该 Meta 应用并选择“移除”。如果那里没有，请查看“业务整合”。</translation>
    </message>
    <message>
        <source>More in Help</source>
        <translation>在帮助中了解更多</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln revocation(s)?</source>
        <translation><numerusform>放弃 %Ln 项撤销？</numerusform></translation>
    </message>
    <message>
        <source>Pagekeep gives up on telling Meta about %1, and destroys what it kept for that. Meta may go on honouring the tokens until the Page is unticked, or the app removed, in Facebook's settings.</source>
        <translation>Pagekeep 将不再尝试向 Meta 通知 %1 的撤销，并会销毁为此保留的信息。在 Facebook 设置中取消勾选公共主页或移除应用之前，Meta 可能会继续认可这些令牌。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>GeneralPanel</name>
    <message>
        <source>Settings → General</source>
        <translation>设置 → 常规</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>没有主题包含所有这些词。</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>关于…</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>Each connect carries a number that is used once and must come back from Facebook unchanged. It did not, so nothing of the answer was used, and nothing was saved.</source>
        <translation>每次连接都带有一个只使用一次的数字，Facebook 必须将其原样返回。此次返回的数字不符，因此答复中的任何内容均未使用，也未保存任何内容。</translation>
    </message>
    <message>
        <source>A sign-in that lies open for long could be finished by somebody else. Nothing was saved.</source>
        <translation>长时间未完成的登录可能会被他人完成。未保存任何内容。</translation>
    </message>
    <message>
        <source>A connect belongs to the member who began it. Somebody signed out, locked the window or signed in anew before it was finished, so nothing was saved.</source>
        <translation>连接属于发起它的成员。在连接完成之前，有人退出登录、锁定了窗口或重新登录，因此未保存任何内容。</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. A role can also change while a connect is under way; it is asked again before anything is saved.</source>
        <translation>公共主页由所有者和管理员连接。角色也可能在连接过程中发生变化；保存任何内容之前会再次检查。</translation>
    </message>
    <message>
        <source>Without all of them Pagekeep cannot read a Page or publish to it, so nothing was saved. Cancelling the Facebook dialog leads here too.</source>
        <translation>如果没有全部权限，Pagekeep 就无法读取公共主页或在其中发布内容，因此未保存任何内容。取消 Facebook 对话框也会出现此提示。</translation>
    </message>
    <message>
        <source>Facebook answered with a complete list, and no Page in it lets you administer or edit. A Page that a business portfolio holds may be missing in that list.</source>
        <translation>Facebook 返回了完整的列表，但其中没有您担任管理员或编辑的公共主页。属于业务资产组合的公共主页可能不在该列表中。</translation>
    </message>
    <message>
        <source>Facebook was reached, but it did not answer, or answered with an error of its own. Your Pages stay as they were.</source>
        <translation>已连接到 Facebook，但它没有响应，或自身返回了错误。您的公共主页保持原样。</translation>
    </message>
    <message>
        <source>The Meta app has made too many calls for now. The message says when the next try is possible; Pagekeep waits until then by itself.</source>
        <translation>该 Meta 应用目前的调用次数过多。提示中会说明何时可以再次尝试；Pagekeep 会自动等到那时。</translation>
    </message>
    <message>
        <source>Where Facebook gives a reason, the message holds it. Details holds the codes, for whoever helps you.</source>
        <translation>如果 Facebook 说明了原因，提示中会显示。“详情”中包含代码，供帮助您的人参考。</translation>
    </message>
    <message>
        <source>Nothing was sent, because nobody could vouch that it is Facebook at the other side. The message holds the reason. If your company inspects traffic, ask for its certificate to be installed on this computer.</source>
        <translation>由于无法确认对方就是 Facebook，因此未发送任何内容。提示中会说明原因。如果您的公司会检查网络流量，请要求在这台计算机上安装公司的证书。</translation>
    </message>
    <message>
        <source>After several wrong passwords the next try has to wait. The message says until when.</source>
        <translation>多次输入错误密码后，需要等待才能再次尝试。提示中会说明等到何时。</translation>
    </message>
    <message>
        <source>Data belongs to the Meta address that it was made with, and tokens never go to another. Start Pagekeep with that address, or with another data folder.</source>
        <translation>数据属于创建它时所用的 Meta 地址，令牌绝不会发送到其他地址。请使用该地址启动 Pagekeep，或使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>Messages and what they mean</source>
        <translation>提示及其含义</translation>
    </message>
    <message>
        <source>A message says what happened and what to do, and stays until you dismiss it. Details holds codes for whoever helps you, and no secret.</source>
        <translation>提示会说明发生了什么以及该怎么做，并会一直显示，直到您将其关闭。“详情”中包含代码，供帮助您的人参考，不含任何机密数据。</translation>
    </message>
    <message>
        <source>While connecting</source>
        <translation>连接过程中</translation>
    </message>
    <message>
        <source>About the Meta app</source>
        <translation>关于 Meta 应用</translation>
    </message>
    <message>
        <source>About the Facebook window</source>
        <translation>关于 Facebook 窗口</translation>
    </message>
    <message>
        <source>From Facebook and the network</source>
        <translation>来自 Facebook 和网络</translation>
    </message>
    <message>
        <source>About the keychain and the data folder</source>
        <translation>关于密钥环和数据文件夹</translation>
    </message>
    <message>
        <source>About members and signing in</source>
        <translation>关于成员和登录</translation>
    </message>
    <message>
        <source>What each Page state means</source>
        <translation>公共主页各状态的含义</translation>
    </message>
    <message>
        <source>The list shows for each Page how its access stands. Only what Facebook says of that very access changes it; one unclear answer never disconnects a Page.</source>
        <translation>列表会显示每个公共主页的访问权限状态。只有 Facebook 针对该访问权限本身的答复才会改变状态；单次不明确的答复绝不会断开公共主页的连接。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it means, and what to do</source>
        <translation>含义及处理方法</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep 可以读取此公共主页并在其中发布内容。</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>正在向 Facebook 查询此访问权限的状态。</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends within days; the row says when. Reconnect before then, and nothing stops.</source>
        <translation>根据 Facebook 给出的日期，此访问权限将在几天内到期；具体时间见该行。在此之前重新连接，就不会中断。</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble. It is tried again by itself.</source>
        <translation>上次检查时无法连接到 Facebook，或 Facebook 出现故障。稍后会自动重试。</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check. It is tried again by itself.</source>
        <translation>上次检查时，Facebook 要求 Pagekeep 等待。稍后会自动重试。</translation>
    </message>
    <message>
        <source>Wants something from you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page, or the Facebook login may not create content there. Somebody with full control of the Page can allow it; then check now.</source>
        <translation>Facebook 不发放此公共主页的令牌，或该 Facebook 账户不能在其中创建内容。对公共主页拥有完全控制权的人可以允许；之后请点击“立即检查”。</translation>
    </message>
    <message>
        <source>Facebook wants the person who connected the Page to confirm something. Sign in at facebook.com as that person, follow what it asks, then check now.</source>
        <translation>Facebook 要求连接此公共主页的用户完成某项确认。请以该用户身份登录 facebook.com，按照提示操作，然后点击“立即检查”。</translation>
    </message>
    <message>
        <source>Facebook blocks this for now. See at facebook.com what it asks for, wait, then check now.</source>
        <translation>Facebook 暂时阻止了此操作。请在 facebook.com 查看其要求，等待一段时间，然后点击“立即检查”。</translation>
    </message>
    <message>
        <source>A permission was taken back at Facebook. Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>一项权限已在 Facebook 被收回。请重新连接，并在 Facebook 对话框中保持所有选项勾选。</translation>
    </message>
    <message>
        <source>The Facebook login has no role on this Page any more. Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>该 Facebook 账户在此公共主页上已没有角色。请以拥有角色的用户身份重新连接，或先恢复该角色。</translation>
    </message>
    <message>
        <source>The app was removed in Facebook's settings. Reconnect to use the Page again.</source>
        <translation>应用已在 Facebook 设置中被移除。重新连接即可再次使用此公共主页。</translation>
    </message>
    <message>
        <source>Facebook does not accept the token any more, for example after a new password. Reconnect to use the Page again.</source>
        <translation>Facebook 不再接受该令牌，例如因为更改了密码。重新连接即可再次使用此公共主页。</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to the token is in it. Check now, and unlock the keychain when it asks.</source>
        <translation>您的密钥环已锁定，令牌的密钥在其中。请点击“立即检查”，并在密钥环询问时将其解锁。</translation>
    </message>
    <message>
        <source>The key to the token is not in the keychain of this computer. Bring the keychain back, or reconnect.</source>
        <translation>令牌的密钥不在这台计算机的密钥环中。请恢复密钥环，或重新连接。</translation>
    </message>
    <message>
        <source>The menu of a row has Details, with the permissions, the dates and the last error of that Page.</source>
        <translation>每一行的菜单中都有“详情…”，可查看该公共主页的权限、日期和上次错误。</translation>
    </message>
    <message>
        <source>Setting up a Meta app</source>
        <translation>设置 Meta 应用</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of your own, so that nobody else stands between you and Meta. It is set up once, at developers.facebook.com, with a Facebook account that is registered as a developer.</source>
        <translation>Pagekeep 通过您自己的 Meta 应用进行连接，因此您与 Meta 之间没有任何第三方。只需在 developers.facebook.com 设置一次，所用的 Facebook 账户须已注册为开发者。</translation>
    </message>
    <message>
        <source>Open the apps at developers.facebook.com</source>
        <translation>打开 developers.facebook.com 上的应用</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Create an app that uses Facebook Login.</source>
        <translation>创建一个使用“Facebook 登录”的应用。</translation>
    </message>
    <message>
        <source>In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login. Leave Enforce HTTPS and Use Strict Mode for Redirect URIs on.</source>
        <translation>在“Facebook 登录”的设置中，开启“客户端 OAuth 登录”（Client OAuth Login）、“网页 OAuth 登录”（Web OAuth Login）和“嵌入式浏览器 OAuth 登录”（Embedded Browser OAuth Login）。保持“强制使用 HTTPS”（Enforce HTTPS）和“对重定向 URI 使用严格模式”（Use Strict Mode for Redirect URIs）开启。</translation>
    </message>
    <message>
        <source>Add this address to Valid OAuth Redirect URIs: %1</source>
        <translation>将此地址添加到“有效 OAuth 重定向 URI”（Valid OAuth Redirect URIs）：%1</translation>
    </message>
    <message>
        <source>Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.</source>
        <translation>在“高级”中，保持“需要应用密钥”（Require App Secret）关闭，并且不要将应用类型设为“原生或桌面”（Native or Desktop）。</translation>
    </message>
    <message>
        <source>Set the app live, or give everybody who connects a role in it. People without a role need the permissions approved by Meta's App Review.</source>
        <translation>将应用上线，或为每位要连接的人在应用中分配角色。没有角色的人需要相关权限通过 Meta 的应用审核（App Review）。</translation>
    </message>
    <message>
        <source>In Pagekeep, open Settings → Integrations → Meta app… and enter the App ID, a number, from the app's dashboard.</source>
        <translation>在 Pagekeep 中打开“设置 → 集成 → Meta 应用…”，输入应用面板中的应用编号（一串数字）。</translation>
    </message>
    <message>
        <source>The app secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>It is optional. With it, access to Pages lasts longer, and an access that has expired can be revoked without another sign-in. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>应用密钥为可选项。使用应用密钥时，公共主页访问权限的有效期更长，而且已过期的访问权限无需重新登录即可撤销。应用密钥会被加密，且不再显示。此后，使用这台计算机上此用户账户的任何人都能以该 Meta 应用的身份操作。</translation>
    </message>
    <message>
        <source>The sign-in form</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Automatic is right unless Meta refuses it. With Token, the sign-in token passes through the Facebook window's own program; Page tokens never do.</source>
        <translation>除非 Meta 拒绝，否则请使用“自动”。使用“令牌”时，登录令牌会经过 Facebook 窗口自身的程序；公共主页令牌则绝不会。</translation>
    </message>
    <message>
        <source>Changing to another app</source>
        <translation>更换为其他应用</translation>
    </message>
    <message>
        <source>Pages that came through the earlier app stay connected, and what is needed to revoke them is kept. From then on, Pages are connected through the new one.</source>
        <translation>通过先前应用连接的公共主页会保持连接，撤销所需的信息也会保留。此后，公共主页将通过新应用连接。</translation>
    </message>
    <message>
        <source>What Pagekeep connects</source>
        <translation>Pagekeep 连接什么</translation>
    </message>
    <message>
        <source>Pagekeep connects the Facebook Pages that you administer to a workspace on this computer, so that your team can read them and publish to them.</source>
        <translation>Pagekeep 将您管理的 Facebook 公共主页连接到这台计算机上的工作区，让您的团队可以读取这些公共主页并在其中发布内容。</translation>
    </message>
    <message>
        <source>Only Pages that you choose in Facebook's own dialog are connected, and only where you are an admin or editor.</source>
        <translation>只会连接您在 Facebook 自己的对话框中选择的公共主页，而且仅限您担任管理员或编辑的公共主页。</translation>
    </message>
    <message>
        <source>Your personal profile, your friends and your messages are never read or changed.</source>
        <translation>绝不会读取或更改您的个人主页、好友和消息。</translation>
    </message>
    <message>
        <source>You type your Facebook password only in the Facebook window. Pagekeep does not see it.</source>
        <translation>Facebook 密码只在 Facebook 窗口中输入。Pagekeep 看不到该密码。</translation>
    </message>
    <message>
        <source>What Facebook asks you to allow</source>
        <translation>Facebook 会请您允许什么</translation>
    </message>
    <message>
        <source>To show a list of the Pages you manage (pages_show_list).</source>
        <translation>显示您管理的公共主页列表（pages_show_list）。</translation>
    </message>
    <message>
        <source>To read what is on those Pages (pages_read_engagement).</source>
        <translation>读取这些公共主页上的内容（pages_read_engagement）。</translation>
    </message>
    <message>
        <source>To create and manage their posts (pages_manage_posts).</source>
        <translation>创建和管理这些公共主页的帖子（pages_manage_posts）。</translation>
    </message>
    <message>
        <source>One more permission, business_management, is asked for only when you choose to look in business portfolios, because Facebook keeps some Pages of portfolios out of its list otherwise. You may leave it out.</source>
        <translation>另一项权限 business_management 仅在您选择在业务资产组合中查找时才会请求，因为如果没有此权限，Facebook 的列表会缺少资产组合中的部分公共主页。您可以不授予此权限。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>工作原理</translation>
    </message>
    <message>
        <source>For each Page, Facebook hands out a token: a long secret text with which a program may use that Page. Pagekeep seals the tokens on this computer, and sends them to Facebook and to nobody else. There is no server of Pagekeep in between.</source>
        <translation>Facebook 会为每个公共主页发放一个令牌：一长串机密文本，程序可凭此使用该公共主页。Pagekeep 在这台计算机上加密令牌，只将其发送给 Facebook，不会发送给其他任何人。中间没有 Pagekeep 的服务器。</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation>存储了什么，存储在哪里</translation>
    </message>
    <message>
        <source>Everything stays on this computer: in the keychain of your system, and in Pagekeep's data folder, which other accounts of this computer cannot open.</source>
        <translation>所有内容都保留在这台计算机上：保存在系统密钥环和 Pagekeep 的数据文件夹中，这台计算机上的其他用户账户无法打开该文件夹。</translation>
    </message>
    <message>
        <source>In your system keychain</source>
        <translation>系统密钥环中</translation>
    </message>
    <message>
        <source>One item: the key that opens everything that is sealed.</source>
        <translation>只有一项：用于打开所有加密内容的密钥。</translation>
    </message>
    <message>
        <source>In the data folder, sealed</source>
        <translation>数据文件夹中（已加密）</translation>
    </message>
    <message>
        <source>The token of each Page.</source>
        <translation>每个公共主页的令牌。</translation>
    </message>
    <message>
        <source>For each Facebook login its sign-in token and its user ID for this app, because Meta offers no other way to revoke the access later. After a disconnect they are kept until Meta has confirmed it.</source>
        <translation>每个 Facebook 账户的登录令牌及其在此应用中的用户编号，因为 Meta 没有提供其他方式来在日后撤销访问权限。断开连接后，这些信息会保留到 Meta 确认为止。</translation>
    </message>
    <message>
        <source>The app secret of your Meta app, if you entered one.</source>
        <translation>您的 Meta 应用的应用密钥（如果您输入过）。</translation>
    </message>
    <message>
        <source>What keeps you signed in, if you chose that.</source>
        <translation>用于保持登录的信息（如果您选择了保持登录）。</translation>
    </message>
    <message>
        <source>In the data folder, as a fingerprint that cannot be read back</source>
        <translation>数据文件夹中（无法还原的校验值）</translation>
    </message>
    <message>
        <source>The passwords of members, and recovery codes.</source>
        <translation>成员的密码和恢复码。</translation>
    </message>
    <message>
        <source>In the data folder, readable</source>
        <translation>数据文件夹中（可读取）</translation>
    </message>
    <message>
        <source>The names of the workspace and its members, and their roles.</source>
        <translation>工作区及其成员的名称，以及成员的角色。</translation>
    </message>
    <message>
        <source>For each Page its name and ID, the permissions granted, what you may do there, the time of consent and who connected it.</source>
        <translation>每个公共主页的名称和编号、已授予的权限、您在其中可以执行的操作、授权时间和连接人。</translation>
    </message>
    <message>
        <source>For each Facebook login which Meta app it came through, its permissions, and when it ends.</source>
        <translation>每个 Facebook 账户连接时所用的 Meta 应用、其权限和到期时间。</translation>
    </message>
    <message>
        <source>The activity: who did what, when, to which Page, with what outcome.</source>
        <translation>活动记录：谁在何时对哪个公共主页做了什么，结果如何。</translation>
    </message>
    <message>
        <source>Settings of the windows, such as the size of the login window.</source>
        <translation>窗口的设置，例如登录窗口的大小。</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不存储在任何地方</translation>
    </message>
    <message>
        <source>Facebook passwords, profiles, pictures, friends, messages and cookies. The Facebook window forgets everything when it closes.</source>
        <translation>Facebook 密码、个人主页、图片、好友、消息和 Cookie。Facebook 窗口关闭时会清除一切。</translation>
    </message>
    <message>
        <source>Names that somebody typed at a sign-in that failed.</source>
        <translation>登录失败时输入的名称。</translation>
    </message>
    <message>
        <source>Connecting Pages</source>
        <translation>连接公共主页</translation>
    </message>
    <message>
        <source>Owners and admins connect Pages. It takes a Meta app, which is set up once.</source>
        <translation>公共主页由所有者和管理员连接。连接需要一个 Meta 应用，只需设置一次。</translation>
    </message>
    <message>
        <source>Open Settings → Integrations and press Connect Meta. Where Pagekeep does not know your Meta app yet, it asks for the App ID first.</source>
        <translation>打开“设置 → 集成”，点击“连接 Meta”。如果 Pagekeep 还不知道您的 Meta 应用，会先要求输入应用编号。</translation>
    </message>
    <message>
        <source>A Facebook window opens. Its line at the top shows whether you are at facebook.com. Sign in as you do in a browser. The connect is good for 10 minutes.</source>
        <translation>Facebook 窗口随即打开。窗口顶部的一行会显示您是否在 facebook.com。请像在浏览器中一样登录。连接的有效期为 10 分钟。</translation>
    </message>
    <message>
        <source>Facebook asks which Pages to share. Choose the Pages that you want here, and leave all boxes checked.</source>
        <translation>Facebook 会询问要共享哪些公共主页。请选择要在这里使用的公共主页，并保持所有选项勾选。</translation>
    </message>
    <message>
        <source>The window closes by itself. Pagekeep checks the answer, reads the list of your Pages, seals their tokens and shows them in the list.</source>
        <translation>窗口会自动关闭。Pagekeep 会核对答复，读取您的公共主页列表，加密其令牌，并在列表中显示这些公共主页。</translation>
    </message>
    <message>
        <source>Cancel ends it at every step. What was not saved by then leaves nothing behind here; where you had agreed at Facebook already, Facebook still lists your consent.</source>
        <translation>在任何一步都可以点击“取消”结束。届时尚未保存的内容不会在此处留下任何痕迹；如果您已在 Facebook 同意，Facebook 仍保留您的授权。</translation>
    </message>
    <message>
        <source>When a Page is not in the list</source>
        <translation>公共主页不在列表中时</translation>
    </message>
    <message>
        <source>It was not chosen at Facebook: connect again, and choose it too. A Page that you leave out then is not shared any more.</source>
        <translation>在 Facebook 没有选择它：请重新连接，并同时选择它。那时未选择的公共主页将不再共享。</translation>
    </message>
    <message>
        <source>You are neither admin nor editor there: ask somebody with full control of the Page.</source>
        <translation>您在其中既不是管理员也不是编辑：请联系对公共主页拥有完全控制权的人。</translation>
    </message>
    <message>
        <source>A business portfolio holds it: press “Look in business portfolios…” in the message, or ask an admin of the portfolio for a role on the Page itself.</source>
        <translation>它属于业务资产组合：请点击提示中的“在业务资产组合中查找…”，或让资产组合的管理员直接在公共主页上为您分配角色。</translation>
    </message>
    <message>
        <source>It belongs to another Facebook login: press Connect Meta again, and sign in as that person. Pages of several logins stand beside each other.</source>
        <translation>它属于另一个 Facebook 账户：请再次点击“连接 Meta”，并以该用户身份登录。多个账户的公共主页可以同时存在。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>连接之后</translation>
    </message>
    <message>
        <source>Pagekeep asks Facebook about once a day how each Page's access stands, and tells you when something is to be done. To ask at once, choose Check now in the menu of a row. Reconnect renews the access of a Page without removing anything.</source>
        <translation>Pagekeep 大约每天向 Facebook 查询一次每个公共主页的访问权限状态，并在需要处理时通知您。要立即查询，请在行菜单中选择“立即检查”。“重新连接”会更新公共主页的访问权限，不会移除任何内容。</translation>
    </message>
    <message>
        <source>Create a Page on Facebook</source>
        <translation>在 Facebook 创建公共主页</translation>
    </message>
    <message>
        <source>Disconnecting, and revoking at Facebook</source>
        <translation>断开连接，以及在 Facebook 撤销</translation>
    </message>
    <message>
        <source>Owners, admins and managers disconnect Pages: choose one or several in the list, and press Disconnect. They leave the workspace at once, even offline. Nothing is deleted at Facebook.</source>
        <translation>所有者、管理员和运营者可以断开公共主页的连接：在列表中选择一个或多个，然后点击“断开连接”。它们会立即离开工作区，离线时也是如此。Facebook 上的内容不会被删除。</translation>
    </message>
    <message>
        <source>What happens at Meta</source>
        <translation>在 Meta 会发生什么</translation>
    </message>
    <message>
        <source>Meta has no sure way to end the access to one Page alone: what can be revoked is the consent of a whole Facebook login. So the question before a disconnect offers what is true for your Pages.</source>
        <translation>Meta 没有可靠的方式来只终止对单个公共主页的访问权限：可以撤销的是整个 Facebook 账户的授权。因此，断开连接前的询问会提供适合您的公共主页的选项。</translation>
    </message>
    <message>
        <source>Revoke at Meta: where no other Page of that Facebook login is connected. It ends Pagekeep's access for that login on every computer.</source>
        <translation>“在 Meta 撤销”：适用于该 Facebook 账户没有连接其他公共主页的情况。这会在所有计算机上终止 Pagekeep 对该账户的访问权限。</translation>
    </message>
    <message>
        <source>Revoke this access alone at Meta: Meta documents this for system users only, and may refuse it. You choose beforehand what follows then.</source>
        <translation>“仅在 Meta 撤销这一项访问权限”：Meta 的文档仅针对系统用户说明了此方式，因此可能会拒绝。您可以事先选择拒绝后如何处理。</translation>
    </message>
    <message>
        <source>Remove here: the tokens on this computer are destroyed. Meta goes on honouring them until you untick the Page in Facebook's settings.</source>
        <translation>“仅在本地移除”：这台计算机上的令牌会被销毁。在 Facebook 设置中取消勾选该公共主页之前，Meta 会继续认可这些令牌。</translation>
    </message>
    <message>
        <source>Revoke at Meta and reconnect the others: everything of that Facebook login ends, then the login signs in again for the Pages that stay.</source>
        <translation>“在 Meta 撤销并重新连接其他公共主页”：该 Facebook 账户的所有访问权限都会终止，然后该账户重新登录，以连接要保留的公共主页。</translation>
    </message>
    <message>
        <source>Pagekeep says that an access is revoked when Meta has refused its token, and not before. What Meta has not confirmed waits above the list and is tried again by itself; owners and admins can forget it.</source>
        <translation>只有在 Meta 拒绝访问权限的令牌之后，Pagekeep 才会显示该访问权限已撤销。Meta 尚未确认的撤销会显示在列表上方等待，并自动重试；所有者和管理员可以放弃撤销。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
    <message>
        <source>This works whatever happened here, also without Pagekeep.</source>
        <translation>无论这里发生过什么，此方法都有效，没有 Pagekeep 也可以。</translation>
    </message>
    <message>
        <source>At facebook.com, signed in as the person who connected the Pages, open Settings &amp; privacy → Settings → Apps and websites → Active.</source>
        <translation>以连接公共主页的用户身份登录 facebook.com，打开“设置与隐私 → 设置 → 应用和网站 → 使用中”。</translation>
    </message>
    <message>
        <source>Find the Meta app that Pagekeep connects through, and choose Remove.</source>
        <translation>找到 Pagekeep 连接所用的 Meta 应用，并选择“移除”。</translation>
    </message>
    <message>
        <source>If it is not there, look under Business integrations, where “View and edit” also unticks single Pages.</source>
        <translation>如果那里没有，请查看“业务整合”，在其中通过“查看和编辑”还可以取消勾选单个公共主页。</translation>
    </message>
    <message>
        <source>Removing the app ends Pagekeep's access to all Pages of that Facebook login.</source>
        <translation>移除应用会终止 Pagekeep 对该 Facebook 账户所有公共主页的访问权限。</translation>
    </message>
    <message>
        <source>Open Apps and websites at Facebook</source>
        <translation>打开 Facebook 的“应用和网站”</translation>
    </message>
    <message>
        <source>Open Business integrations at Facebook</source>
        <translation>打开 Facebook 的“业务整合”</translation>
    </message>
    <message>
        <source>Ending everything</source>
        <translation>全部终止</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can delete the workspace: every Page is disconnected at Meta first, then members, activity and the key are removed from this computer.</source>
        <translation>所有者可以在“设置 → 常规”中删除工作区：首先会在 Meta 断开所有公共主页的连接，然后从这台计算机移除成员、活动记录和密钥。</translation>
    </message>
    <message>
        <source>See Pages, posts and one's own activity</source>
        <translation>查看公共主页、帖子和自己的活动记录</translation>
    </message>
    <message>
        <source>Publish and manage posts</source>
        <translation>发布和管理帖子</translation>
    </message>
    <message>
        <source>Disconnect Pages</source>
        <translation>断开公共主页的连接</translation>
    </message>
    <message>
        <source>Connect and reconnect Pages</source>
        <translation>连接和重新连接公共主页</translation>
    </message>
    <message>
        <source>Give up on a revocation that Meta has not confirmed</source>
        <translation>放弃 Meta 尚未确认的撤销</translation>
    </message>
    <message>
        <source>See everybody's activity</source>
        <translation>查看所有人的活动记录</translation>
    </message>
    <message>
        <source>Change the Meta app, the workspace's name, and when it locks</source>
        <translation>更改 Meta 应用、工作区名称和锁定时间</translation>
    </message>
    <message>
        <source>Add and change members who are not owners</source>
        <translation>添加和更改非所有者的成员</translation>
    </message>
    <message>
        <source>Change owners, rotate the key, delete the workspace</source>
        <translation>更改所有者、轮换密钥、删除工作区</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who may do it</source>
        <translation>谁可以执行</translation>
    </message>
    <message>
        <source>Members, roles and passwords</source>
        <translation>成员、角色和密码</translation>
    </message>
    <message>
        <source>Everybody who uses the workspace on this computer is a member with a name, a password and a role. Settings → Members lists them.</source>
        <translation>在这台计算机上使用工作区的每个人都是成员，拥有名称、密码和角色。成员列在“设置 → 成员”中。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Whoever adds a member gives the first password; the first sign-in asks for another.</source>
        <translation>添加成员的人会提供第一个密码；首次登录时会要求设置新密码。</translation>
    </message>
    <message>
        <source>Who forgot the password asks an owner or admin to reset it in Settings → Members.</source>
        <translation>忘记密码时，请让所有者或管理员在“设置 → 成员”中重置。</translation>
    </message>
    <message>
        <source>An owner who forgot it has a recovery code: choose “Forgot your password?” at the sign-in. A code works once. A new one is made in Settings → General.</source>
        <translation>所有者忘记密码时可以使用恢复码：登录时选择“忘记密码？”。恢复码只能使用一次。可以在“设置 → 常规”中生成新的恢复码。</translation>
    </message>
    <message>
        <source>After several wrong passwords, the next try has to wait: longer each time, up to 15 minutes, and also after Pagekeep was started again.</source>
        <translation>多次输入错误密码后，需要等待才能再次尝试：等待时间逐次延长，最长 15 分钟，重新启动 Pagekeep 后也是如此。</translation>
    </message>
    <message>
        <source>Leaving the window</source>
        <translation>离开窗口时</translation>
    </message>
    <message>
        <source>Lock asks for the password again, and drops the key to the tokens from memory. Checks and revocations wait meanwhile. It can happen by itself after a while: Settings → General.</source>
        <translation>“锁定”会重新要求输入密码，并从内存中清除令牌的密钥。在此期间，检查和撤销会等待。也可以在一段时间后自动锁定：“设置 → 常规”。</translation>
    </message>
    <message>
        <source>Sign out does the same, and ends that you stay signed in.</source>
        <translation>“退出登录”的作用相同，并且不再保持登录。</translation>
    </message>
    <message>
        <source>A member who is disabled can do nothing more, and can be enabled again. The Pages that came through their Facebook login stay connected until somebody disconnects them.</source>
        <translation>被停用的成员无法再进行任何操作，之后可以重新启用。在有人断开之前，通过该成员的 Facebook 账户连接的公共主页会保持连接。</translation>
    </message>
    <message>
        <source>What is protected, and from whom</source>
        <translation>保护什么，防范谁</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>From somebody who has only the data folder, or a backup of it: the tokens are sealed, and the key is in the keychain. The file tells which Pages are connected, but opens none of them.</source>
        <translation>防范只拿到数据文件夹或其备份的人：令牌已加密，密钥在密钥环中。文件会透露连接了哪些公共主页，但无法打开其中任何一个。</translation>
    </message>
    <message>
        <source>From mixing up: each token is sealed for its workspace, Page and login, and a record that was moved elsewhere does not open.</source>
        <translation>防范混淆：每个令牌都针对其工作区、公共主页和账户加密，移到别处的记录无法打开。</translation>
    </message>
    <message>
        <source>From web pages: the Facebook window is a program of its own. It never holds a Page token or the key, keeps no cookies, and is gone after the sign-in.</source>
        <translation>防范网页：Facebook 窗口是一个独立的程序。它从不持有公共主页令牌或密钥，不保留 Cookie，登录后即消失。</translation>
    </message>
    <message>
        <source>From members who do more than they are meant to: roles are asked wherever work is done, not only in the window.</source>
        <translation>防范越权的成员：凡是执行操作的地方都会检查角色，而不只是在窗口中检查。</translation>
    </message>
    <message>
        <source>From somebody at your desk: a locked window asks for the password, and has dropped the key.</source>
        <translation>防范坐到您桌前的人：锁定的窗口会要求输入密码，并且已清除密钥。</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>不受保护</translation>
    </message>
    <message>
        <source>From somebody who uses the same account of this computer: its keychain opens for every program of that account. Such a person can read the tokens without Pagekeep, and change the data. Give people accounts of their own where that matters.</source>
        <translation>无法防范使用这台计算机上同一用户账户的人：其密钥环会对该账户的每个程序打开。这样的人无需 Pagekeep 即可读取令牌，还能更改数据。如果这一点很重要，请为每个人提供各自的用户账户。</translation>
    </message>
    <message>
        <source>From a program that runs as you while your keychain is open: it can do what Pagekeep can.</source>
        <translation>无法防范密钥环打开期间以您的身份运行的程序：Pagekeep 能做的，它都能做。</translation>
    </message>
    <message>
        <source>From traces in memory: Pagekeep wipes its own copies of a token. Copies inside the network library live until that memory is used again.</source>
        <translation>无法防范内存中的痕迹：Pagekeep 会清除自己的令牌副本。网络库中的副本会一直存在，直到该内存再次被使用。</translation>
    </message>
    <message>
        <source>Keys, and moving to another computer</source>
        <translation>密钥，以及迁移到另一台计算机</translation>
    </message>
    <message>
        <source>Everything that is sealed opens with one key. It is in the keychain of your system and nowhere else: GNOME Keyring or KWallet on Linux, the Keychain on macOS, Credential Manager on Windows.</source>
        <translation>所有加密内容都用同一个密钥打开。密钥只保存在系统密钥环中：Linux 上是 GNOME Keyring 或 KWallet，macOS 上是“钥匙串”，Windows 上是“凭据管理器”。</translation>
    </message>
    <message>
        <source>When the keychain asks</source>
        <translation>密钥环询问时</translation>
    </message>
    <message>
        <source>A question for your computer's password comes from your system, not from Pagekeep. Allow Pagekeep to use the keychain.</source>
        <translation>询问计算机密码的是您的系统，而不是 Pagekeep。请允许 Pagekeep 使用密钥环。</translation>
    </message>
    <message>
        <source>While the keychain is locked, the Pages stay in the list as “Key locked”. Unlock it, then check again.</source>
        <translation>密钥环锁定期间，公共主页仍在列表中，状态为“密钥已锁定”。请解锁密钥环，然后重新检查。</translation>
    </message>
    <message>
        <source>Moving to another computer, and backups</source>
        <translation>迁移到另一台计算机，以及备份</translation>
    </message>
    <message>
        <source>The data folder without the keychain opens nothing: Pages, members and activity are there, but the tokens stay closed. Bring the keychain along where your system can do that.</source>
        <translation>只有数据文件夹而没有密钥环，无法打开加密的内容：公共主页、成员和活动记录都在，但令牌无法打开。如果您的系统支持，请将密钥环一并迁移。</translation>
    </message>
    <message>
        <source>Otherwise an owner presses Connect Meta on the new computer and agrees to start with a new key. Then each Facebook login connects its Pages again.</source>
        <translation>否则，所有者可以在新计算机上点击“连接 Meta”，并同意使用新密钥重新开始。然后由每个 Facebook 账户重新连接其公共主页。</translation>
    </message>
    <message>
        <source>A backup belongs with a backup of the keychain of the same time. After Rotate key, older backups open with the old key only.</source>
        <translation>备份须与同一时间的密钥环备份配套使用。“轮换密钥”之后，较早的备份只能用旧密钥打开。</translation>
    </message>
    <message>
        <source>When the key is lost</source>
        <translation>密钥丢失时</translation>
    </message>
    <message>
        <source>Nobody can open what was sealed, and nothing is deleted. If you can bring the old keychain back, do that, and start Pagekeep again: everything works as before.</source>
        <translation>任何人都无法打开加密的内容，但不会删除任何内容。如果您能找回旧的密钥环，请先找回，然后重新启动 Pagekeep：一切都会像以前一样。</translation>
    </message>
    <message>
        <source>With a new key, removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings.</source>
        <translation>使用新密钥后，仍在等待 Meta 的移除操作将无法再执行：请在 Facebook 设置中移除该 Meta 应用。</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>In Settings → General, an owner can put everything under a new key, for example because somebody may have seen the old one. Pages stay connected, and nobody has to sign in again.</source>
        <translation>所有者可以在“设置 → 常规”中将所有加密内容改用新密钥，例如旧密钥可能已被他人看到时。公共主页会保持连接，任何人都无需重新登录。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The Tab key goes from control to control, and the arrow keys go through a list. Enter or Space presses what has the focus, also the button in a row. Escape closes a dialog.</source>
        <translation>Tab 键在控件之间移动，方向键在列表中移动。Enter 键或空格键可按下当前获得焦点的控件，包括行中的按钮。Esc 键关闭对话框。</translation>
    </message>
    <message>
        <source>In the help, Enter leads from the topics to the text, and Escape leads back.</source>
        <translation>在帮助中，Enter 键从主题转到正文，Esc 键返回主题。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>IntegrationsPanel</name>
    <message>
        <source>Only owners and admins change the Meta app.</source>
        <translation>只有所有者和管理员可以更改 Meta 应用。</translation>
    </message>
    <message>
        <source>Settings → Integrations</source>
        <translation>设置 → 集成</translation>
    </message>
    <message>
        <source>Connect Meta</source>
        <translation>连接 Meta</translation>
    </message>
    <message>
        <source>Meta app…</source>
        <translation>Meta 应用…</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Publish to and read the Facebook Pages you administer. Your personal profile, friends and messages are never touched.</source>
        <translation>向您管理的 Facebook 公共主页发布内容并读取内容。绝不会触及您的个人主页、好友和消息。</translation>
    </message>
    <message>
        <source>Search by name or Page ID</source>
        <translation>按名称或公共主页编号搜索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s)</source>
        <translation><numerusform>%Ln 个公共主页</numerusform></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tokens are encrypted one by one; the key that opens them is in your system keychain.</source>
        <translation>每个令牌都单独加密；用于打开令牌的密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>存储了什么</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
    <message>
        <source>No Page has this in its name or Page ID.</source>
        <translation>没有名称或编号包含此内容的公共主页。</translation>
    </message>
    <message>
        <source>No Page in this state has this in its name or Page ID.</source>
        <translation>处于此状态的公共主页中，没有名称或编号包含此内容的。</translation>
    </message>
    <message>
        <source>No Page is in this state.</source>
        <translation>没有处于此状态的公共主页。</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Its certificate belongs to another address.</source>
        <translation>其证书属于其他地址。</translation>
    </message>
    <message>
        <source>Its certificate has expired or is not valid yet. Check the date and time of this computer.</source>
        <translation>其证书已过期或尚未生效。请检查这台计算机的日期和时间。</translation>
    </message>
    <message>
        <source>Its certificate was not issued by anyone this computer trusts. Programs and company networks that inspect connections cause this too.</source>
        <translation>其证书并非由这台计算机信任的机构颁发。检查网络连接的程序和公司网络也会导致此问题。</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>其证书已被吊销。</translation>
    </message>
    <message>
        <source>Its protection is outdated.</source>
        <translation>其安全保护已过时。</translation>
    </message>
    <message>
        <source>Its certificate is not valid.</source>
        <translation>其证书无效。</translation>
    </message>
    <message>
        <source>A secure connection could not be agreed on.</source>
        <translation>未能协商出安全连接。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LoginView</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Connect Meta</source>
        <translation>连接 Meta</translation>
    </message>
    <message>
        <source>This page wanted to open an address that is not allowed here. It was not opened.</source>
        <translation>此网页试图打开一个这里不允许的地址。该地址未被打开。</translation>
    </message>
    <message>
        <source>This page wanted to open an address at %1 that is not allowed here. It was not opened.</source>
        <translation>此网页试图打开 %1 上一个这里不允许的地址。该地址未被打开。</translation>
    </message>
    <message>
        <source>This page wanted to save a file. This window saves none.</source>
        <translation>此网页试图保存文件。此窗口不保存任何文件。</translation>
    </message>
    <message>
        <source>You can go on to %1 now: press the page's button again, or press Reload.</source>
        <translation>现在可以前往 %1：请再次点击网页上的按钮，或点击“重新加载”。</translation>
    </message>
    <message>
        <source>The web engine here is old (Chromium %1, fixes up to %2): Facebook's page may fail in it, and it is less safe. Update the system or Pagekeep.</source>
        <translation>这里的网页引擎版本较旧（Chromium %1，修复截至 %2）：Facebook 的网页可能无法在其中正常使用，而且安全性较低。请更新系统或 Pagekeep。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>You are signing in at Facebook. This app never stores your Facebook password; the window’s cookies are erased when it closes.</source>
        <translation>您正在 Facebook 登录。此应用绝不会存储您的 Facebook 密码；窗口关闭时会清除其 Cookie。</translation>
    </message>
    <message>
        <source>Facebook shows an error here?</source>
        <translation>Facebook 在这里显示错误？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>When Facebook shows an error</source>
        <translation>Facebook 显示错误时</translation>
    </message>
    <message>
        <source>Facebook shows errors in the Meta app's settings as a page of its own, so Pagekeep cannot read them. These are the usual causes. The settings are in Meta's App Dashboard, at developers.facebook.com.</source>
        <translation>对于 Meta 应用设置中的错误，Facebook 会以单独的网页显示，因此 Pagekeep 无法读取。以下是常见原因。这些设置位于 Meta 的应用面板，网址为 developers.facebook.com。</translation>
    </message>
    <message>
        <source>Wrong App ID: Facebook says that the app was not found or is invalid. Compare the App ID in Pagekeep (Integrations, Meta app…) with the one in the dashboard.</source>
        <translation>应用编号错误：Facebook 提示找不到应用或应用无效。请将 Pagekeep 中的应用编号（“集成”，“Meta 应用…”）与应用面板中的编号核对。</translation>
    </message>
    <message>
        <source>Redirect address not allowed: Facebook says that the URL is blocked or not included in the app's domains. Under Facebook Login, Settings, add exactly the redirect address that Pagekeep shows to “Valid OAuth Redirect URIs”, and leave “Use Strict Mode for Redirect URIs” on.</source>
        <translation>重定向地址不被允许：Facebook 提示网址被阻止或不在应用的域名中。请在“Facebook 登录”的“设置”中，将 Pagekeep 显示的重定向地址原样添加到“有效 OAuth 重定向 URI”（Valid OAuth Redirect URIs），并保持“对重定向 URI 使用严格模式”（Use Strict Mode for Redirect URIs）开启。</translation>
    </message>
    <message>
        <source>Embedded login is off: Facebook says that signing in from an embedded browser is disabled. Turn on “Client OAuth Login”, “Web OAuth Login” and “Embedded Browser OAuth Login”.</source>
        <translation>嵌入式登录已关闭：Facebook 提示已禁止从嵌入式浏览器登录。请开启“客户端 OAuth 登录”（Client OAuth Login）、“网页 OAuth 登录”（Web OAuth Login）和“嵌入式浏览器 OAuth 登录”（Embedded Browser OAuth Login）。</translation>
    </message>
    <message>
        <source>App in development mode: Facebook says that the app is not active or not available. Switch the app mode to Live, or sign in as a person who has a role in the app.</source>
        <translation>应用处于开发模式：Facebook 提示应用未启用或不可用。请将应用模式切换为“上线”（Live），或以在该应用中拥有角色的用户身份登录。</translation>
    </message>
    <message>
        <source>Back to Facebook</source>
        <translation>返回 Facebook</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 尚未响应。</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>Check this computer's connection to the internet, then press Reload.</source>
        <translation>请检查这台计算机的互联网连接，然后点击“重新加载”。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure</source>
        <translation>与 %1 的连接不安全</translation>
    </message>
    <message>
        <source>Nothing was sent. Pagekeep does not go on over a connection that others could read.</source>
        <translation>未发送任何内容。Pagekeep 不会使用可能被他人读取的连接。</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2)</source>
        <translation>%1 返回了错误（%2）</translation>
    </message>
    <message>
        <source>%1 did not answer properly</source>
        <translation>%1 没有正确响应</translation>
    </message>
    <message>
        <source>The fault is on the other side. Press Reload in a few minutes.</source>
        <translation>问题出在对方。请几分钟后点击“重新加载”。</translation>
    </message>
    <message>
        <source>This address is not allowed here</source>
        <translation>这里不允许此地址</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>未打开 %1</translation>
    </message>
    <message>
        <source>The sign-in led to an address that this window does not open. Press Reload to start it again.</source>
        <translation>登录跳转到了此窗口不会打开的地址。请点击“重新加载”重新开始登录。</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>网页已停止工作</translation>
    </message>
    <message>
        <source>The part of the window that shows web pages ended unexpectedly. Press Reload to go on.</source>
        <translation>窗口中用于显示网页的部分意外停止。请点击“重新加载”继续。</translation>
    </message>
    <message>
        <source>Leave Facebook?</source>
        <translation>离开 Facebook？</translation>
    </message>
    <message>
        <source>This sign-in wants to continue at %1, which is not Facebook.</source>
        <translation>此登录要前往 %1 继续，该网站不属于 Facebook。</translation>
    </message>
    <message>
        <source>Companies that manage Facebook accounts often sign people in at their own address. Go on only when you know this address.</source>
        <translation>管理 Facebook 账户的公司通常会让用户在公司自己的地址登录。仅当您认识此地址时才继续。</translation>
    </message>
    <message>
        <source>Continue to %1</source>
        <translation>继续前往 %1</translation>
    </message>
    <message>
        <source>The link has expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>Link good for %1</source>
        <translation>链接剩余 %1</translation>
    </message>
    <message>
        <source>Your browser could not be started for a page at %1.</source>
        <translation>无法启动浏览器来打开 %1 上的网页。</translation>
    </message>
</context>
<context>
    <name>LostKey</name>
    <message>
        <source>Connect Meta</source>
        <translation>连接 Meta</translation>
    </message>
    <message>
        <source>The key to your tokens is gone. Start with a new key?</source>
        <translation>令牌的密钥已丢失。要使用新密钥重新开始吗？</translation>
    </message>
    <message>
        <source>What was sealed under the old one can never be opened again: the tokens of every Page, the app secret, and who stays signed in. The Pages stay listed until each is connected again. Removals that still wait for Meta cannot be carried out any more.

If you can bring the old keychain back, cancel and do that instead.</source>
        <translation>用旧密钥加密的内容将永远无法再打开：所有公共主页的令牌、应用密钥以及保持登录的信息。公共主页仍会列出，直到逐一重新连接。仍在等待 Meta 的移除操作将无法再执行。

如果您能找回旧的密钥环，请取消，并改用旧密钥环。</translation>
    </message>
    <message>
        <source>Start with a new key</source>
        <translation>使用新密钥重新开始</translation>
    </message>
    <message>
        <source>Meta was not told that these were removed: %1.</source>
        <translation>Meta 未获知以下公共主页已被移除：%1。</translation>
    </message>
    <message>
        <source>What could have revoked the access was sealed under the lost key. Meta may go on honouring the old tokens until you remove the Meta app in Facebook's settings.</source>
        <translation>本可用于撤销访问权限的信息是用丢失的密钥加密的。在您从 Facebook 设置中移除该 Meta 应用之前，Meta 可能会继续认可旧令牌。</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>打开 Facebook 设置</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are signed in, but this computer will ask again next time.</source>
        <translation>您已登录，但这台计算机下次仍会询问。</translation>
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
        <translation>改用密码登录</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>The password is for the first sign-in, which asks for another. Tell it to them in person.</source>
        <translation>此密码用于首次登录，届时会要求设置新密码。请当面告知对方。</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>Active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Must choose a new password</source>
        <translation>必须设置新密码</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>上次登录</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Settings → Members</source>
        <translation>设置 → 成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Everybody who uses this workspace on this computer, and what their role lets them do.</source>
        <translation>在这台计算机上使用此工作区的所有人，以及各自的角色可以执行的操作。</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation><numerusform>%Ln 位成员</numerusform></translation>
    </message>
    <message>
        <source>No member has this in the name.</source>
        <translation>没有名称包含此内容的成员。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>Only owners and admins change members.</source>
        <translation>只有所有者和管理员可以更改成员。</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>请先在列表中选择一位成员。</translation>
    </message>
    <message>
        <source>Only an owner can change an owner.</source>
        <translation>只有所有者可以更改所有者。</translation>
    </message>
    <message>
        <source>This is you: your password is changed in Settings → General, and nobody disables themselves.</source>
        <translation>这是您本人：请在“设置 → 常规”中更改密码，任何人都不能停用自己。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>MembersTable</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>MetaAppDialog</name>
    <message>
        <source>Meta app</source>
        <translation>Meta 应用</translation>
    </message>
    <message>
        <source>Pagekeep connects through a Meta app of yours. At developers.facebook.com:
1. Create an app with Facebook Login, and copy its App ID here.
2. In Facebook Login's settings, turn on Client OAuth Login, Web OAuth Login and Embedded Browser OAuth Login.
3. Add the redirect address below to Valid OAuth Redirect URIs.
4. Under Advanced, leave Require App Secret off, and do not set the app type to Native or Desktop.
5. Set the app live, or give everybody who connects a role in it.</source>
        <translation>Pagekeep 通过您自己的 Meta 应用进行连接。请在 developers.facebook.com 上：
1. 创建一个使用“Facebook 登录”的应用，并将其应用编号复制到此处。
2. 在“Facebook 登录”的设置中，开启“客户端 OAuth 登录”（Client OAuth Login）、“网页 OAuth 登录”（Web OAuth Login）和“嵌入式浏览器 OAuth 登录”（Embedded Browser OAuth Login）。
3. 将下方的重定向地址添加到“有效 OAuth 重定向 URI”（Valid OAuth Redirect URIs）。
4. 在“高级”中，保持“需要应用密钥”（Require App Secret）关闭，并且不要将应用类型设为“原生或桌面”（Native or Desktop）。
5. 将应用上线，或为每位要连接的人在应用中分配角色。</translation>
    </message>
    <message>
        <source>The app at developers.facebook.com that Pagekeep connects through.</source>
        <translation>Pagekeep 用于连接的应用，位于 developers.facebook.com。</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>应用编号</translation>
    </message>
    <message>
        <source>App secret (optional)</source>
        <translation>应用密钥（可选）</translation>
    </message>
    <message>
        <source>A secret is saved; type here to replace it</source>
        <translation>已保存应用密钥；在此输入可更换</translation>
    </message>
    <message>
        <source>Remove the saved secret</source>
        <translation>移除已保存的应用密钥</translation>
    </message>
    <message>
        <source>With the secret, access to Pages lasts longer. It is sealed and never shown again. Whoever uses this computer account can then act as the Meta app.</source>
        <translation>使用应用密钥时，公共主页访问权限的有效期更长。应用密钥会被加密，且不再显示。此后，使用这台计算机上此用户账户的任何人都能以该 Meta 应用的身份操作。</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Choose Token only where Meta refuses the automatic form. The sign-in token then passes through the login window's process; Page tokens never do.</source>
        <translation>仅当 Meta 拒绝自动方式时才选择“令牌”。届时登录令牌会经过登录窗口的进程；公共主页令牌则绝不会。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Page(s) were connected through App ID %1. They stay connected, and what is needed to revoke them is kept. From now on, Pages are connected through the new app.</source>
        <translation><numerusform>有 %Ln 个公共主页是通过应用编号 %1 连接的。它们会保持连接，撤销所需的信息也会保留。从现在起，公共主页将通过新应用连接。</numerusform></translation>
    </message>
    <message>
        <source>An App ID is a number of 5 to 20 digits. Copy it from the app's dashboard.</source>
        <translation>应用编号是 5 到 20 位的数字。请从应用面板复制。</translation>
    </message>
    <message>
        <source>An app secret has 32 characters, digits and the letters a to f. Copy it again.</source>
        <translation>应用密钥有 32 个字符，由数字和字母 a 到 f 组成。请重新复制。</translation>
    </message>
    <message>
        <source>The redirect address must begin with https:// and must not hold a # sign.</source>
        <translation>重定向地址必须以 https:// 开头，且不能包含 # 号。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
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
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Stand-in for Meta at
%1</source>
        <translation>Meta 替代服务位于
%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>您在此处。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Pagekeep now asks who is at the window. This workspace has no password yet; %1, its owner, chooses the first.</source>
        <translation>Pagekeep 现在会询问使用者是谁。此工作区还没有密码；由所有者 %1 设置第一个密码。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Owners have a recovery code, which was shown when the workspace was made. Everybody else asks an owner or admin to reset the password.</source>
        <translation>所有者有一个恢复码，在创建工作区时显示过。其他人请让所有者或管理员重置密码。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Back to the sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的名称。</translation>
    </message>
    <message>
        <source>Enter your recovery code.</source>
        <translation>请输入您的恢复码。</translation>
    </message>
    <message>
        <source>That name or recovery code is not right.</source>
        <translation>名称或恢复码不正确。</translation>
    </message>
    <message>
        <source>Check both. A code that was used once is of no use any more.</source>
        <translation>请检查两者。已使用过的恢复码不再有效。</translation>
    </message>
</context>
<context>
    <name>NoPagesCard</name>
    <message>
        <source>Connect your Facebook Pages</source>
        <translation>连接您的 Facebook 公共主页</translation>
    </message>
    <message>
        <source>Facebook asks you which Pages to share. Every Page you choose appears here, ready to publish to.</source>
        <translation>Facebook 会询问您要共享哪些公共主页。您选择的每个公共主页都会显示在这里，随时可以发布内容。</translation>
    </message>
    <message>
        <source>Reads and publishes only to Pages where you are an admin or editor</source>
        <translation>仅读取和发布您担任管理员或编辑的公共主页</translation>
    </message>
    <message>
        <source>Keeps the Page’s ID, name, granted permissions and the time of consent</source>
        <translation>保存公共主页的编号、名称、已授予的权限和授权时间</translation>
    </message>
    <message>
        <source>Seals each Page’s token, and the sign-in that lets us revoke it later; never your password</source>
        <translation>加密每个公共主页的令牌，以及日后用于撤销的登录信息；绝不保存您的密码</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Show the Pages</source>
        <translation>显示这些公共主页</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message numerus="yes">
        <source>%Ln more Page(s)</source>
        <translation><numerusform>另外 %Ln 个公共主页</numerusform></translation>
    </message>
</context>
<context>
    <name>PageStates</name>
    <message>
        <source>Nothing has changed; the next try is on %1.</source>
        <translation>没有任何变化；下次尝试：%1。</translation>
    </message>
    <message>
        <source>Nothing has changed; it is tried again by itself.</source>
        <translation>没有任何变化；稍后会自动重试。</translation>
    </message>
    <message>
        <source>Facebook says that a permission is missing.</source>
        <translation>Facebook 提示缺少一项权限。</translation>
    </message>
    <message>
        <source>These permissions are missing at Facebook: %1.</source>
        <translation>Facebook 上缺少以下权限：%1。</translation>
    </message>
    <message>
        <source>Pagekeep can read this Page and publish to it.</source>
        <translation>Pagekeep 可以读取此公共主页并在其中发布内容。</translation>
    </message>
    <message>
        <source>By Facebook's date, this access ends on %1.</source>
        <translation>根据 Facebook 给出的日期，此访问权限将于 %1 到期。</translation>
    </message>
    <message>
        <source>Reconnect before then, and nothing stops.</source>
        <translation>在此之前重新连接，就不会中断。</translation>
    </message>
    <message>
        <source>The last check could not reach Facebook, or Facebook had trouble.</source>
        <translation>上次检查时无法连接到 Facebook，或 Facebook 出现故障。</translation>
    </message>
    <message>
        <source>Facebook asked Pagekeep to wait with the last check.</source>
        <translation>上次检查时，Facebook 要求 Pagekeep 等待。</translation>
    </message>
    <message>
        <source>%1's Facebook login may not create content on this Page any more.</source>
        <translation>%1 的 Facebook 账户不能再在此公共主页上创建内容。</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can allow it again in the Page's settings; then check now.</source>
        <translation>对公共主页拥有完全控制权的人可以在公共主页的设置中重新允许；之后请点击“立即检查”。</translation>
    </message>
    <message>
        <source>Facebook hands out no token for this Page to %1's Facebook login.</source>
        <translation>Facebook 不向 %1 的 Facebook 账户发放此公共主页的令牌。</translation>
    </message>
    <message>
        <source>Somebody with full control of the Page can give that login access to it; then check now.</source>
        <translation>对公共主页拥有完全控制权的人可以授予该账户访问权限；之后请点击“立即检查”。</translation>
    </message>
    <message>
        <source>Facebook wants %1 to confirm something before it goes on.</source>
        <translation>Facebook 要求 %1 先完成某项确认，然后才能继续。</translation>
    </message>
    <message>
        <source>Sign in at facebook.com as the person who connected the Page, follow what it asks, then check now.</source>
        <translation>请以连接此公共主页的用户身份登录 facebook.com，按照提示操作，然后点击“立即检查”。</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and gives no reason.</source>
        <translation>Facebook 暂时阻止了此操作，且没有说明原因。</translation>
    </message>
    <message>
        <source>Facebook blocks this for now, and says: %1</source>
        <translation>Facebook 暂时阻止了此操作，其说明为：%1</translation>
    </message>
    <message>
        <source>See at facebook.com what it asks for, wait, then check now.</source>
        <translation>请在 facebook.com 查看其要求，等待一段时间，然后点击“立即检查”。</translation>
    </message>
    <message>
        <source>Reconnect, and leave all boxes checked in the Facebook dialog.</source>
        <translation>请重新连接，并在 Facebook 对话框中保持所有选项勾选。</translation>
    </message>
    <message>
        <source>%1's Facebook login has no role on this Page any more.</source>
        <translation>%1 的 Facebook 账户在此公共主页上已没有角色。</translation>
    </message>
    <message>
        <source>Reconnect as somebody who has one, or have the role given back first.</source>
        <translation>请以拥有角色的用户身份重新连接，或先恢复该角色。</translation>
    </message>
    <message>
        <source>Pagekeep's access was removed at Facebook.</source>
        <translation>Pagekeep 的访问权限已在 Facebook 被移除。</translation>
    </message>
    <message>
        <source>Reconnect to use the Page again; its drafts and history are kept.</source>
        <translation>重新连接即可再次使用此公共主页；其草稿和历史记录会保留。</translation>
    </message>
    <message>
        <source>Facebook does not accept this Page's token any more.</source>
        <translation>Facebook 不再接受此公共主页的令牌。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Key locked</source>
        <translation>密钥已锁定</translation>
    </message>
    <message>
        <source>Key unavailable</source>
        <translation>密钥不可用</translation>
    </message>
    <message>
        <source>Facebook is being asked how this access stands.</source>
        <translation>正在向 Facebook 查询此访问权限的状态。</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the key to this Page's token is in it.</source>
        <translation>您的密钥环已锁定，此公共主页令牌的密钥在其中。</translation>
    </message>
    <message>
        <source>Check now, and unlock the keychain when it asks.</source>
        <translation>请点击“立即检查”，并在密钥环询问时将其解锁。</translation>
    </message>
    <message>
        <source>The key to this Page's token is not in the keychain of this computer.</source>
        <translation>此公共主页令牌的密钥不在这台计算机的密钥环中。</translation>
    </message>
    <message>
        <source>Reconnect, and Facebook hands out a new token.</source>
        <translation>重新连接后，Facebook 会发放新令牌。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Facebook unavailable</source>
        <translation>Facebook 不可用</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>被限速</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Confirm at Facebook</source>
        <translation>需在 Facebook 确认</translation>
    </message>
    <message>
        <source>Blocked by Facebook</source>
        <translation>被 Facebook 阻止</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>Role lost</source>
        <translation>已失去角色</translation>
    </message>
    <message>
        <source>Removed at Facebook</source>
        <translation>已在 Facebook 移除</translation>
    </message>
    <message>
        <source>Reconnect needed</source>
        <translation>需要重新连接</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Open Facebook</source>
        <translation>打开 Facebook</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Last answer from Facebook: %1.</source>
        <translation>Facebook 上次答复：%1。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>由您连接</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 连接</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>只有所有者、管理员和运营者可以断开公共主页的连接。</translation>
    </message>
    <message>
        <source>Consent given on %1</source>
        <translation>授权时间：%1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>公共主页</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>PagesTable</name>
    <message>
        <source>Connected Pages</source>
        <translation>已连接的公共主页</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation><numerusform>至少 %n 个字符</numerusform></translation>
    </message>
    <message>
        <source>Repeat password</source>
        <translation>再次输入密码</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation><numerusform>密码至少需要 %n 个字符。</numerusform></translation>
    </message>
    <message>
        <source>The two passwords differ. Repeat the password.</source>
        <translation>两次输入的密码不一致。请再次输入密码。</translation>
    </message>
</context>
<context>
    <name>PortfoliosDialog</name>
    <message>
        <source>Look in business portfolios</source>
        <translation>在业务资产组合中查找</translation>
    </message>
    <message>
        <source>Ask Facebook for one more permission?</source>
        <translation>向 Facebook 多请求一项权限？</translation>
    </message>
    <message>
        <source>Facebook names the Pages that a business portfolio holds only to apps with the permission “business_management”.</source>
        <translation>Facebook 只向拥有“business_management”权限的应用列出业务资产组合中的公共主页。</translation>
    </message>
    <message>
        <source>It allows more than Pages: to read and manage your business portfolios and what is in them, such as ad accounts. Pagekeep only lists the Pages of your portfolios with it, and changes nothing there.</source>
        <translation>此权限的范围不限于公共主页：还可以读取和管理您的业务资产组合及其中的内容，例如广告账户。Pagekeep 只用它列出您的资产组合中的公共主页，不会在其中做任何更改。</translation>
    </message>
    <message>
        <source>In the Facebook dialog you can leave it out. The other Pages are connected all the same.</source>
        <translation>您可以在 Facebook 对话框中不授予此权限。其他公共主页仍会照常连接。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue to Facebook</source>
        <translation>继续前往 Facebook</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>代理登录</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password before it lets this computer reach Facebook. They go to the proxy only and are not kept.</source>
        <translation>代理 %1 要求提供名称和密码，然后才允许这台计算机连接 Facebook。这些信息只会发送给代理，不会保存。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProxySignInDialog</name>
    <message>
        <source>Proxy sign-in</source>
        <translation>代理登录</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>The proxy %1 stands between this computer and Facebook, and asks who you are. What you enter goes to it only, and is kept until Pagekeep is closed.</source>
        <translation>代理 %1 位于这台计算机与 Facebook 之间，要求您表明身份。您输入的内容只会发送给该代理，并保留到 Pagekeep 关闭为止。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter the name that the proxy knows you by.</source>
        <translation>请输入您在该代理上的名称。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Make a new recovery code</source>
        <translation>生成新的恢复码</translation>
    </message>
    <message>
        <source>The new code is shown once. The one that you have now is of no use any more.</source>
        <translation>新恢复码只显示一次。您现有的恢复码将失效。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>请输入您的当前密码。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Write down your recovery code</source>
        <translation>请记下您的恢复码</translation>
    </message>
    <message>
        <source>With it you can set a new password, should you forget yours. It is shown only this once; Pagekeep keeps nothing from which it could be read.</source>
        <translation>如果忘记密码，可以用它设置新密码。恢复码仅显示这一次；Pagekeep 不会保留任何可以读出它的信息。</translation>
    </message>
    <message>
        <source>Recovery code: %1</source>
        <translation>恢复码：%1</translation>
    </message>
    <message>
        <source>Keep it on paper or in a password manager, not on this computer's desktop.</source>
        <translation>请将它写在纸上或保存在密码管理器中，不要放在这台计算机的桌面上。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已记下</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset the password of %1</source>
        <translation>重置 %1 的密码</translation>
    </message>
    <message>
        <source>They must choose another at the next sign-in, and stay signed in nowhere. Tell it to them in person.</source>
        <translation>该成员将在所有地方退出登录，下次登录时必须设置新密码。请当面告知对方此密码。</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
</context>
<context>
    <name>RevocationBar</name>
    <message>
        <source>%1: the same Facebook login has connected Pages again since, and ending its access would stop those too. Nothing was sent. Disconnect them first, or forget this.</source>
        <translation>%1：同一 Facebook 账户此后又连接了公共主页，终止访问权限也会使这些公共主页停止工作。未发送任何内容。请先断开这些公共主页的连接，或放弃此撤销。</translation>
    </message>
    <message>
        <source>%1: Meta does not take the sign-in token any more, so Pagekeep cannot end the access by itself. Sign in once more with the Facebook login that %2 used on %3, or end it in Facebook's settings, then retry.</source>
        <translation>%1：Meta 不再接受登录令牌，因此 Pagekeep 无法自行终止访问权限。请使用 %2 于 %3 使用的 Facebook 账户重新登录，或在 Facebook 设置中终止访问权限，然后重试。</translation>
    </message>
    <message>
        <source>%1: Meta refuses to end the access. End it in Facebook's settings, then retry.</source>
        <translation>%1：Meta 拒绝终止访问权限。请在 Facebook 设置中终止，然后重试。</translation>
    </message>
    <message>
        <source>%1: Meta is being told.</source>
        <translation>%1：正在通知 Meta。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln revocation(s) waiting for Meta</source>
        <translation><numerusform>%Ln 项撤销正在等待 Meta</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation><numerusform>还有 %Ln 项。</numerusform></translation>
    </message>
    <message>
        <source>Sign in once more to revoke</source>
        <translation>重新登录以撤销</translation>
    </message>
    <message>
        <source>Only owners and admins sign in at Facebook.</source>
        <translation>只有所有者和管理员可以登录 Facebook。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Only owners, admins and managers disconnect Pages.</source>
        <translation>只有所有者、管理员和运营者可以断开公共主页的连接。</translation>
    </message>
    <message>
        <source>Open Facebook settings</source>
        <translation>打开 Facebook 设置</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Only owners and admins give up on a revocation.</source>
        <translation>只有所有者和管理员可以放弃撤销。</translation>
    </message>
    <message>
        <source>How to revoke at Facebook</source>
        <translation>如何在 Facebook 撤销</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>下次尝试：%1。</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>May do everything, other owners and deleting the workspace included.</source>
        <translation>可以执行所有操作，包括更改其他所有者和删除工作区。</translation>
    </message>
    <message>
        <source>Connects Pages, looks after members and settings, and sees everybody's activity.</source>
        <translation>连接公共主页，管理成员和设置，并查看所有人的活动记录。</translation>
    </message>
    <message>
        <source>Publishes and manages posts, and disconnects Pages.</source>
        <translation>发布和管理帖子，并断开公共主页的连接。</translation>
    </message>
    <message>
        <source>Sees Pages and posts, and changes nothing.</source>
        <translation>查看公共主页和帖子，不能更改任何内容。</translation>
    </message>
    <message>
        <source>Only an owner can make somebody an owner.</source>
        <translation>只有所有者可以将他人设为所有者。</translation>
    </message>
</context>
<context>
    <name>RoleName</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Check %Ln Page(s) now</source>
        <translation><numerusform>立即检查 %Ln 个公共主页</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>断开 %Ln 个公共主页…</numerusform></translation>
    </message>
    <message>
        <source>Open on Facebook</source>
        <translation>在 Facebook 打开</translation>
    </message>
    <message>
        <source>Copy Page ID</source>
        <translation>复制公共主页编号</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Only owners and admins connect Pages.</source>
        <translation>只有所有者和管理员可以连接公共主页。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开连接…</translation>
    </message>
</context>
<context>
    <name>SecurityCard</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>A locked window asks for the password. Until then the key to the tokens is dropped, and checks and revocations wait. The key itself is in this computer's keychain and nowhere else.</source>
        <translation>锁定的窗口会要求输入密码。在此之前，令牌的密钥会从内存中清除，检查和撤销会等待。密钥本身只保存在这台计算机的密钥环中。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 分钟无操作</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 分钟无操作</translation>
    </message>
    <message>
        <source>30 minutes without input</source>
        <translation>30 分钟无操作</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 小时无操作</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>轮换密钥…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>If the key is lost</source>
        <translation>如果密钥丢失</translation>
    </message>
    <message>
        <source>Only owners and admins change when the window locks.</source>
        <translation>只有所有者和管理员可以更改窗口的锁定时间。</translation>
    </message>
    <message>
        <source>Only owners rotate the key.</source>
        <translation>只有所有者可以轮换密钥。</translation>
    </message>
    <message>
        <source>There is no key yet: the first connect makes one.</source>
        <translation>还没有密钥：首次连接时会生成。</translation>
    </message>
    <message>
        <source>It will be kept in %1.</source>
        <translation>它将保存在 %1 中。</translation>
    </message>
    <message>
        <source>The key to the tokens is in %1.</source>
        <translation>令牌的密钥保存在 %1 中。</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>生成时间：%1。</translation>
    </message>
    <message>
        <source>The key to the tokens is missing from %1.</source>
        <translation>%1 中缺少令牌的密钥。</translation>
    </message>
    <message>
        <source>The key to the tokens is missing.</source>
        <translation>缺少令牌的密钥。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>这台计算机上没有密钥环响应。</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Rotate the key?</source>
        <translation>轮换密钥？</translation>
    </message>
    <message>
        <source>A new key is made in your keychain, everything sealed is put under it, and the old key is removed. Pages stay connected, and nobody has to sign in again.

Backups of the database from before open with the old key only.</source>
        <translation>将在密钥环中生成新密钥，所有加密内容改用新密钥加密，然后移除旧密钥。公共主页会保持连接，任何人都无需重新登录。

此前的数据库备份只能用旧密钥打开。</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) under the new key so far</source>
        <translation><numerusform>目前已有 %Ln 项机密数据改用新密钥</numerusform></translation>
    </message>
    <message>
        <source>The key was rotated.</source>
        <translation>密钥已轮换。</translation>
    </message>
    <message>
        <source>Your keychain did not let go of the old key. It opens nothing any more, and is removed when Pagekeep starts again.</source>
        <translation>密钥环未能移除旧密钥。旧密钥已无法打开任何内容，下次启动 Pagekeep 时会将其移除。</translation>
    </message>
    <message>
        <source>Every token in the database is sealed under one key in this computer's keychain. Where that is missing, for example because the database was copied to another computer or the keychain was reset, nothing sealed can be opened, by anybody. Pages, members and activity stay as they are, and nothing is deleted.

If you have the old computer or a backup of its keychain, bring the keychain back and start Pagekeep again: everything works as before.

Otherwise an owner presses Connect Meta in Settings → Integrations, and agrees to start with a new key. Then each Facebook login connects its Pages again; until then they stay listed. Removals that still waited for Meta cannot be carried out any more: remove the Meta app in Facebook's settings, under Apps and websites.</source>
        <translation>数据库中的每个令牌都使用这台计算机密钥环中的同一个密钥加密。如果缺少该密钥（例如数据库被复制到另一台计算机，或密钥环被重置），任何人都无法打开加密的内容。公共主页、成员和活动记录会保持原样，不会删除任何内容。

如果您有旧计算机或其密钥环的备份，请恢复密钥环并重新启动 Pagekeep：一切都会像以前一样。

否则，所有者可以在“设置 → 集成”中点击“连接 Meta”，并同意使用新密钥重新开始。然后由每个 Facebook 账户重新连接其公共主页；在此之前，这些公共主页仍会列出。仍在等待 Meta 的移除操作将无法再执行：请在 Facebook 设置的“应用和网站”中移除该 Meta 应用。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln Page(s) selected</source>
        <translation><numerusform>已选择 %Ln 个公共主页</numerusform></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %Ln Page(s)…</source>
        <translation><numerusform>断开 %Ln 个公共主页…</numerusform></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Welcome to Pagekeep</source>
        <translation>欢迎使用 Pagekeep</translation>
    </message>
    <message>
        <source>A workspace holds the Facebook Pages that you and your team look after. It stays on this computer.</source>
        <translation>工作区包含您和您的团队管理的 Facebook 公共主页。它只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>For example, Northwind Social</source>
        <translation>例如：Northwind Social</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名称</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>在这台计算机上保持登录</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>请为工作区命名。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的名称。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on what you are looking at</source>
        <translation>当前所看内容的帮助</translation>
    </message>
    <message>
        <source>Open Settings → General</source>
        <translation>打开“设置 → 常规”</translation>
    </message>
    <message>
        <source>Search in the list, or in the help</source>
        <translation>在列表或帮助中搜索</translation>
    </message>
    <message>
        <source>In Integrations, check the listed Pages now</source>
        <translation>在“集成”中，立即检查列出的公共主页</translation>
    </message>
    <message>
        <source>In Integrations, open the menu of the row</source>
        <translation>在“集成”中，打开该行的菜单</translation>
    </message>
    <message>
        <source>Disconnect the selected Pages, or disable the selected member</source>
        <translation>断开所选公共主页的连接，或停用所选成员</translation>
    </message>
    <message>
        <source>Quit Pagekeep</source>
        <translation>退出 Pagekeep</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Locked. Checks and revocations wait until somebody signs in.</source>
        <translation>已锁定。在有人登录之前，检查和撤销会等待。</translation>
    </message>
    <message>
        <source>Sign in to your workspace on this computer.</source>
        <translation>登录这台计算机上的工作区。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Somebody else set this password. Choose one of your own.</source>
        <translation>此密码由其他人设置。请设置您自己的密码。</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>在这台计算机上保持登录</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的名称。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by %1</source>
        <comment>a column</comment>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <comment>a column</comment>
        <translation>已按%1升序排序</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <comment>a column</comment>
        <translation>已按%1降序排序</translation>
    </message>
</context>
<context>
    <name>StateFilter</name>
    <message>
        <source>All (%L1)</source>
        <translation>全部（%L1）</translation>
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
        <translation>工作区</translation>
    </message>
    <message>
        <source>Its name stands at the side of the window and on the sign-in page.</source>
        <translation>工作区名称显示在窗口侧边和登录页面上。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Only owners and admins rename the workspace.</source>
        <translation>只有所有者和管理员可以重命名工作区。</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>请为工作区命名。</translation>
    </message>
</context>
<context>
    <name>YouCard</name>
    <message>
        <source>You</source>
        <translation>您的信息</translation>
    </message>
    <message>
        <source>You sign in with this name and password.</source>
        <translation>您使用此名称和密码登录。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>With it an owner sets a new password without the old one. Make a new one where yours is lost, or somebody may have seen it.</source>
        <translation>所有者可以用它在没有旧密码的情况下设置新密码。如果恢复码丢失，或可能已被他人看到，请生成新的恢复码。</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新恢复码…</translation>
    </message>
    <message>
        <source>Only owners have a recovery code.</source>
        <translation>只有所有者有恢复码。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的名称。</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>请输入您的当前密码。</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>您的密码已更改。</translation>
    </message>
    <message>
        <source>The next start of Pagekeep asks for it.</source>
        <translation>下次启动 Pagekeep 时会要求输入。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps your Facebook Pages connected.</source>
        <translation>让您的 Facebook 公共主页保持连接。</translation>
    </message>
    <message>
        <source>Use a stand-in for Meta at a loopback address.</source>
        <translation>使用位于环回地址的 Meta 替代服务。</translation>
    </message>
    <message>
        <source>Keep database and settings in this folder.</source>
        <translation>将数据库和设置保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Pagekeep takes options only; see --help.</source>
        <translation>Pagekeep 只接受选项；请参阅 --help。</translation>
    </message>
    <message>
        <source>--meta-url takes a loopback address only, such as http://127.0.0.1:8787.</source>
        <translation>--meta-url 只接受环回地址，例如 http://127.0.0.1:8787。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made or protected.</source>
        <translation>无法创建或保护数据文件夹 %1。</translation>
    </message>
</context>
</TS>
