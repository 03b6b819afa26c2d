# Finds the JDK, Maven and Node.js for ./run and ./test; read by them, not run.

JAVA_NEEDED=25

say() { printf '%s\n' "$*" >&2; }

refuse() {
  say "$@"
  exit 1
}

# The major version of the JDK in a folder; nothing if there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  local javac
  if javac=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$javac")")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

# Sets JAVA_HOME to the first JDK that is new enough.
find_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -ge "$JAVA_NEEDED" ]; then
      export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
      return
    fi
  done < <(jdk_candidates)
  refuse "Yimatong needs a JDK $JAVA_NEEDED or newer and found none: install one (for example Temurin $JAVA_NEEDED)," \
    "or set JAVA_HOME to it."
}

find_maven() {
  command -v mvn >/dev/null ||
    refuse "Yimatong is built by Maven (3.8.6 or newer) and found no mvn: install it (for example: apt install maven)."
}

# Vite, which builds the console, runs on Node.js 20.19 and newer.
node_is_new_enough() {
  command -v node >/dev/null && command -v npm >/dev/null &&
    node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'
}

# Installs Debian's packages where that is allowed, and they are new enough.
find_node() {
  node_is_new_enough && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing nodejs and npm (they build the web console)"
    apt-get update -q >/dev/null || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends nodejs npm >/dev/null || true
    node_is_new_enough && return
  fi
  refuse "Yimatong's web console is built by Node.js 20.19 or newer, with npm: install it (Debian 13: apt install nodejs npm)."
}

# Whether a suite runs the programs of this folder, whatever folder its data are in.
suite_is_running() {
  jps -l | grep -qF "$PWD/stack/target/stack.jar"
}
