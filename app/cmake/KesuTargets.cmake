# One static library a folder, so that the direction of the house is held by the link lines, and one test program a folder.

add_library(kesu_options INTERFACE)
target_compile_definitions(kesu_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(kesu_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(KESU_WARNINGS_AS_ERRORS)
    # GCC's optimiser takes some copied std::optional for uninitialized; that one stays a warning.
    target_compile_options(kesu_options INTERFACE -Werror -Wno-error=maybe-uninitialized)
endif()
if(KESU_SANITIZERS)
    target_compile_options(kesu_options INTERFACE -fsanitize=${KESU_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(kesu_options INTERFACE -fsanitize=${KESU_SANITIZERS})
endif()

# kesu_library(NAME [QOBJECTS] SOURCES … DEPENDS …): the static library of one folder. QOBJECTS turns moc on for it.
function(kesu_library name)
    cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} PRIVATE kesu_options)
    set_target_properties(${name} PROPERTIES AUTOMOC "${ARG_QOBJECTS}")
endfunction()

# kesu_test(NAME [QOBJECTS] [GUI] SOURCES … DEPENDS … [ENVIRONMENT …]): a Catch2 program, run by ctest as one test. GUI
# gives it a QApplication.
function(kesu_test name)
    cmake_parse_arguments(ARG "QOBJECTS;GUI" "" "SOURCES;DEPENDS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    if(ARG_GUI)
        set(main kesu_test_guimain)
    else()
        set(main kesu_test_main)
    endif()
    target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} ${main} kesu_options)
    target_compile_definitions(${name} PRIVATE
        KESU_SOURCE_DIR="${PROJECT_SOURCE_DIR}" KESU_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        KESU_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
    set_target_properties(${name} PROPERTIES AUTOMOC "${ARG_QOBJECTS}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Asia/Shanghai;${ARG_ENVIRONMENT}" TIMEOUT 170)
endfunction()
