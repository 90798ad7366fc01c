<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Enter the proxy's user name and password in this computer's network settings, then retry.</source>
        <translation>请在这台计算机的网络设置中输入代理的用户名和密码，然后重试。</translation>
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
