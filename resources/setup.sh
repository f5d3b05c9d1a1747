# Sourced by app/run and tests/run: installs what is missing from debian-packages.txt.

packages_of() { # packages_of GROUP…: the names of these groups
    local groups=" $* "
    awk -v groups="$groups" '!/^#/ && NF && index(groups, " " $1 " ") { print $2 }' "$root/resources/debian-packages.txt"
}

missing_packages() {
    local package
    for package in $(packages_of "$@"); do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

install_packages() { # install_packages GROUP…
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian system: install the counterparts of resources/debian-packages.txt yourself." >&2
        return 0
    fi
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -z "$missing" ] && return 0
    echo "Installing: $missing" >&2
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    # Output is kept back unless something goes wrong.
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        echo "apt-get could not install the packages above; install them by hand and run this again." >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}
