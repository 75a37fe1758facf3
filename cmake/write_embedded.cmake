# Script mode: needs INPUT, FUNCTION and OUTPUT.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT} "#include <string_view>

namespace couloir {

std::string_view ${FUNCTION}();

std::string_view ${FUNCTION}() {
    return R\"embedded(${text})embedded\";
}

}  // namespace couloir
")
