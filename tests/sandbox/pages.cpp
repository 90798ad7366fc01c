#include "tests/sandbox/pages.h"

#include <array>
#include <charconv>

namespace sandbox {

namespace {

constexpr uint64_t firstId = 101928374650001;

constexpr std::array<std::string_view, 18> told{
    "Sunrise Bakery",     "Northwind Outdoor",   "Harbor Light Café",      "Bücherstube am Markt",
    "Green Valley Yoga",  "Smørrebrød & Søn",    "O’Malley’s Bike Repair", "茶の間 Tea House",
    "Clínica Dental Sur", "Riverside Choir",     "مخبز الياسمين",          "Piekarnia Łódzka",
    "Stone & Timber Co.", "Κήπος της Ελένης",    "Little Owl Nursery",     "Пекарня на углу",
    "Atelier Été",        "The “Quiet” Bookshop"};

constexpr std::array<std::string_view, 16> kinds{
    "Golden",  "Silver", "Old Town", "Northern", "Blue Door", "Corner",   "Maple",   "Red Lantern",
    "Seaside", "Meadow", "Little",   "Grand",    "Copper",    "Wild Oak", "Morning", "Evening"};
constexpr std::array<std::string_view, 20> trades{
    "Bakery",  "Books",      "Bicycles",    "Florist", "Pottery",       "Kitchen", "Music School",
    "Theatre", "Veterinary", "Photography", "Hostel",  "Climbing",      "Cinema",  "Ice Cream",
    "Tailor",  "Garden",     "Joinery",     "Gallery", "Football Club", "Tea Room"};
constexpr std::array<std::string_view, 24> towns{
    "Zürich", "Kraków", "København", "São Paulo", "Malmö",   "Porto",  "Gdańsk",   "Reykjavík",
    "Lyon",   "Athína", "東京",      "القاهرة",   "Bristol", "Graz",   "Tromsø",   "Utrecht",
    "Dublin", "Cádiz",  "Tallinn",   "Québec",    "Oaxaca",  "Galway", "Tübingen", "Aarhus"};

} // namespace

std::string pageId(uint32_t page)
{
    return std::to_string(firstId + page);
}

std::optional<uint32_t> pageFromId(std::string_view id, uint32_t count)
{
    uint64_t value = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), value);
    if (error != std::errc() || end != id.data() + id.size() || value < firstId || value - firstId >= count) {
        return std::nullopt;
    }
    return static_cast<uint32_t>(value - firstId);
}

std::string pageName(uint32_t page)
{
    if (page < told.size()) {
        return std::string(told[page]);
    }
    size_t rest = page - told.size();
    const auto pick = [&rest](const auto& words) {
        const auto word = words[rest % words.size()];
        rest /= words.size();
        return std::string(word);
    };
    const std::string town = pick(towns);
    const std::string trade = pick(trades);
    const std::string kind = pick(kinds);
    const std::string name = kind + " " + trade + " " + town;
    return rest == 0 ? name : name + " " + std::to_string(rest + 1);
}

std::string pageCategory(uint32_t page)
{
    return page % 3 == 0 ? "Bakery" : page % 3 == 1 ? "Sports & recreation" : "Local business";
}

std::vector<std::string_view> pageTasks(uint32_t page)
{
    // New Pages answer with the PROFILE_PLUS_ family: facebook-business-sdk-codegen,
    // api_specs/specs/enum_types.json.
    if (page % 4 == 1) {
        return {"PROFILE_PLUS_FULL_CONTROL", "PROFILE_PLUS_CREATE_CONTENT", "PROFILE_PLUS_MODERATE",
                "PROFILE_PLUS_MESSAGING",    "PROFILE_PLUS_ADVERTISE",      "PROFILE_PLUS_ANALYZE"};
    }
    return {"ADVERTISE", "ANALYZE", "CREATE_CONTENT", "MESSAGING", "MODERATE", "MANAGE"};
}

} // namespace sandbox
