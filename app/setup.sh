# Set-up shared by app/run and tests/run: packages, configure, build. Sourced, not run.
# Each step says what it does, does nothing when there is nothing to do, and stops with one clear line when it cannot go on.

# A name with | is one package that newer systems call otherwise; the first one that apt knows is taken.
KESU_BUILD_PACKAGES=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev 'libqt6svg6-dev|qt6-svg-dev' 'qt6-tools-dev' 'qt6-l10n-tools' 'qt6-tools-dev-tools|qt6-tools-dev' 'libqt6sql6-sqlite'
    libsqlite3-dev libsodium-dev libtomlplusplus-dev nlohmann-json3-dev libzip-dev libxlsxwriter-dev libqrcodegencpp-dev libharfbuzz-dev zlib1g-dev
    fonts-wqy-microhei fonts-dejavu-core fonts-babelstone-han qt6-translations-l10n
)
KESU_TEST_PACKAGES=(catch2 libzxing-dev poppler-utils sqlite3 zip)

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }
die() { printf 'kesu: %s\n' "$*" >&2; exit 1; }

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# missing_packages NAME…: prints what is not installed, an alternative as it was given.
missing_packages() {
    local wanted name found
    for wanted in "$@"; do
        found=
        for name in ${wanted//|/ }; do
            if is_installed "$name"; then found=1; break; fi
        done
        [ -n "$found" ] || printf '%s\n' "$wanted"
    done
}

# first_known NAME|NAME: the first of the names that apt can install.
first_known() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then printf '%s\n' "$name"; return 0; fi
    done
    return 1
}

# ensure_packages NAME…: installs what is missing.
ensure_packages() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
        die "this set-up needs Debian 12 or a relative of it (apt-get and dpkg-query were not found); README.md lists the libraries to install by hand"
    local missing=() names=() wanted name as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "these packages are missing and neither root nor sudo is at hand: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    "${as_root[@]}" apt-get -qq update >&2 || die "apt-get update failed; is there a network and a package source?"
    for wanted in "${missing[@]}"; do
        name=$(first_known "$wanted") || die "no package source offers ${wanted}"
        names+=("$name")
    done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o Dpkg::Use-Pty=0 install "${names[@]}" >&2 || die "apt-get could not install: ${names[*]}"
}

# build_kesu BUILD_DIR PRESET [CMAKE_OPTION…] [-- TARGET…]: configures once, builds what has changed.
build_kesu() {
    local build=$1 preset=$2 options=() targets=()
    shift 2
    while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
    if [ $# -gt 0 ]; then shift; targets=("$@"); fi
    say "Configuring (${preset})"
    mkdir -p "$build"
    cmake --preset "$preset" -B "$build" "${options[@]}" >"$build/configure.log" 2>&1 || {
        tail -n 20 "$build/configure.log" >&2
        die "configuring failed; the whole log is $build/configure.log"
    }
    say "Building"
    if [ ${#targets[@]} -gt 0 ]; then
        cmake --build "$build" --target "${targets[@]}" >&2 || die "the build failed"
    else
        cmake --build "$build" >&2 || die "the build failed"
    fi
}
