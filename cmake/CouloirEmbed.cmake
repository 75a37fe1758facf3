# couloir_embed(FILE FUNCTION): makes a source of the program from a text file of the repository;
# `std::string_view FUNCTION()` in namespace couloir gives the text. Its path is added to
# COULOIR_EMBEDDED.
function(couloir_embed file function)
    set(source ${COULOIR_GENERATED_DIR}/couloir/${function}.cpp)
    add_custom_command(
        OUTPUT ${source}
        COMMAND ${CMAKE_COMMAND}
            -DINPUT=${CMAKE_SOURCE_DIR}/${file}
            -DFUNCTION=${function}
            -DOUTPUT=${source}
            -P ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
        DEPENDS ${CMAKE_SOURCE_DIR}/${file} ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
        COMMENT "Embedding ${file}"
        VERBATIM)
    list(APPEND COULOIR_EMBEDDED ${source})
    set(COULOIR_EMBEDDED ${COULOIR_EMBEDDED} PARENT_SCOPE)
endfunction()

couloir_embed(docs/errors.md errors_page)
couloir_embed(src/couloir/report/outlines.csv outlines_csv)
couloir_embed(web/dist/page.html built_page)
couloir_embed(src/couloir/io/checks/countries.csv countries_csv)
couloir_embed(src/couloir/inference/forecast/learned.csv learned_models_csv)
