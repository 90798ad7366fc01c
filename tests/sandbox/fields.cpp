#include "tests/sandbox/fields.h"

#include "tests/sandbox/pages.h"

#include <QJsonArray>

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray tasksOf(const PageView& view)
{
    const uint32_t page = view.page;
    const Scenario scenario = view.scenario;
    std::vector<std::string_view> tasks = pageTasks(page);
    if (view.role == Role::View) {
        std::erase_if(tasks, [](std::string_view task) {
            return !task.ends_with("ADVERTISE") && !task.ends_with("ANALYZE");
        });
    } else if (view.role == Role::Edit) {
        std::erase_if(tasks, [](std::string_view task) {
            return task.ends_with("MANAGE") || task.ends_with("FULL_CONTROL");
        });
    } else if (view.role == Role::Full) {
        // all of them, whatever the scenario says
    } else if (scenario == Scenario::ViewOnly || (scenario == Scenario::Mixed && page == 1)) {
        tasks = {"ADVERTISE", "ANALYZE"};
    } else if (scenario == Scenario::Mixed && page == 3) {
        tasks.push_back("WATER_THE_PLANTS"); // Meta adds tasks without notice
    } else if (scenario == Scenario::Mixed && page == 4) {
        tasks = {"WATER_THE_PLANTS"};
    }
    QJsonArray array;
    for (const std::string_view task : tasks) {
        array.append(text(task));
    }
    return array;
}

std::unexpected<GraphError> unknownField(const std::string& field, std::string_view node)
{
    return refuse(100, "(#100) Tried accessing nonexisting field (" + field + ") on node type (" +
                           std::string(node) + ")");
}

} // namespace

std::vector<std::string> fieldsOf(const Call& call, const std::vector<std::string>& otherwise)
{
    if (call.value("fields").empty()) {
        return otherwise;
    }
    std::vector<std::string> fields;
    std::string field;
    int depth = 0;
    bool isName = true;
    for (const char c : call.value("fields") + ",") {
        if (c == '(' || c == '{') {
            ++depth;
        } else if (c == ')' || c == '}') {
            --depth;
        }
        if (c == ',' && depth == 0) {
            if (!field.empty()) {
                fields.push_back(field);
            }
            field.clear();
            isName = true;
        } else if (c == '.' || c == '(' || c == '{') {
            isName = false;
        } else if (isName && c != ' ') {
            field += c;
        }
    }
    // Graph adds the id to every node, asked or not.
    if (std::find(fields.begin(), fields.end(), "id") == fields.end()) {
        fields.emplace_back("id");
    }
    return fields;
}

Answer pageObject(const PageView& view)
{
    QJsonObject object;
    const QString id = text(pageId(view.page));
    const QString category = text(pageCategory(view.page));
    for (const std::string& field : view.fields) {
        if (field == "id") {
            if (view.scenario == Scenario::NumericIds) {
                object.insert(u"id"_s, id.toLongLong());
            } else {
                object.insert(u"id"_s, id);
            }
        } else if (field == "name") {
            object.insert(u"name"_s, text(view.name));
        } else if (field == "access_token") {
            if (!view.token.empty()) {
                object.insert(u"access_token"_s, text(view.token));
            }
        } else if (field == "tasks" && view.isInList) {
            if (view.scenario != Scenario::TasksMissing) {
                object.insert(u"tasks"_s, tasksOf(view));
            }
        } else if (field == "category") {
            object.insert(u"category"_s, category);
        } else if (field == "category_list") {
            object.insert(u"category_list"_s,
                          QJsonArray{QJsonObject{{u"id"_s, u"2200"_s}, {u"name"_s, category}}});
        } else if (field == "link") {
            object.insert(u"link"_s, QString(u"https://www.facebook.com/"_s + id));
        } else if (field == "username") {
            object.insert(u"username"_s, QString(u"sandboxpage"_s + id));
        } else if (field == "is_published") {
            object.insert(u"is_published"_s, true);
        } else if (field == "has_transitioned_to_new_page_experience") {
            object.insert(u"has_transitioned_to_new_page_experience"_s, view.page % 4 == 1);
        } else if (field == "fan_count" || field == "followers_count") {
            object.insert(text(field), static_cast<int>(view.page % 900));
        } else if (field == "picture") {
            const QJsonObject data{
                {u"height"_s, 50}, {u"width"_s, 50}, {u"is_silhouette"_s, true}, {u"url"_s, u"data:,"_s}};
            object.insert(u"picture"_s, QJsonObject{{u"data"_s, data}});
        } else {
            return unknownField(field, "Page");
        }
    }
    return object;
}

Answer businessObject(const Business& business, const std::vector<std::string>& fields)
{
    QJsonObject object;
    for (const std::string& field : fields) {
        if (field != "id" && field != "name") {
            return unknownField(field, "Business");
        }
        object.insert(text(field), text(field == "id" ? business.id : business.name));
    }
    return object;
}

Answer personObject(uint8_t app, uint8_t login, const std::vector<std::string>& fields)
{
    QJsonObject object;
    const QString name = text(personName(login));
    for (const std::string& field : fields) {
        if (field == "id") {
            object.insert(u"id"_s, text(userId(app, login)));
        } else if (field == "name") {
            object.insert(u"name"_s, name);
        } else if (field == "first_name") {
            object.insert(u"first_name"_s, name.section(u' ', 0, 0));
        } else if (field == "last_name") {
            object.insert(u"last_name"_s, name.section(u' ', 1));
        } else if (field == "picture") {
            const QJsonObject data{
                {u"height"_s, 50}, {u"width"_s, 50}, {u"is_silhouette"_s, true}, {u"url"_s, u"data:,"_s}};
            object.insert(u"picture"_s, QJsonObject{{u"data"_s, data}});
        } else if (field != "email" && field != "middle_name" && field != "gender" && field != "link") {
            return unknownField(field, "User"); // those above are known and empty
        }
    }
    return object;
}

} // namespace sandbox
