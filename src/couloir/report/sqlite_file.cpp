#include "couloir/report/sqlite_file.hpp"

#include <stdexcept>

namespace couloir {
namespace {

[[noreturn]] void fail(sqlite3* database) {
    throw std::runtime_error(std::string("SQLite: ") + sqlite3_errmsg(database));
}

}  // namespace

SqliteFile::SqliteFile() : database_(nullptr, sqlite3_close) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open(":memory:", &database);
    database_.reset(database);
    if (code != SQLITE_OK)
        fail(database);
}

void SqliteFile::run(const std::string& sql) {
    if (sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(handle());
}

std::string SqliteFile::bytes() const {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> data(
        sqlite3_serialize(handle(), "main", &size, 0), sqlite3_free);
    if (data == nullptr)
        fail(handle());
    return {data.get(), data.get() + size};
}

SqliteStatement::SqliteStatement(const SqliteFile& file, const std::string& sql)
    : database_(file.handle()), statement_(nullptr, sqlite3_finalize) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr), SQLITE_OK);
    statement_.reset(statement);
}

void SqliteStatement::null() {
    check(sqlite3_bind_null(statement_.get(), next_++), SQLITE_OK);
}

void SqliteStatement::number(double value) {
    check(sqlite3_bind_double(statement_.get(), next_++, value), SQLITE_OK);
}

void SqliteStatement::text(std::string_view value) {
    check(sqlite3_bind_text64(statement_.get(), next_++, value.data(), value.size(), SQLITE_STATIC,
                              SQLITE_UTF8),
          SQLITE_OK);
}

void SqliteStatement::blob(std::string_view value) {
    check(sqlite3_bind_blob64(statement_.get(), next_++, value.data(), value.size(), SQLITE_STATIC),
          SQLITE_OK);
}

void SqliteStatement::run() {
    check(sqlite3_step(statement_.get()), SQLITE_DONE);
    check(sqlite3_reset(statement_.get()), SQLITE_OK);
    next_ = 1;
}

void SqliteStatement::check(int code, int wanted) const {
    if (code != wanted)
        fail(database_);
}

}  // namespace couloir
