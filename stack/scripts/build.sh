# Builds what ./run needs and shows how far it is; read by it, not run.

PROGRAMS="stack enterprises-service inspections-service hazards-service gateway city"
LIBRARIES="event-contracts service-kit"
BUILD_LOG=target/run-build.log
BUILD_STAMP=target/run-build.started

# What a module's build leaves behind last.
product() {
  case $1 in
    stack | city) printf '%s\n' "$1/target/$1.jar" ;;
    *) printf '%s\n' "$1/target/quarkus-app/quarkus-run.jar" ;;
  esac
}

newer_than() {
  local file=$1
  shift
  [ -n "$(find "$@" -name generated -prune -o -newer "$file" -type f -print -quit 2>/dev/null)" ]
}

is_out_of_date() {
  local module=$1 made_of="pom.xml $1/pom.xml $1/src/main" library
  case $module in
    *-service | gateway)
      for library in $LIBRARIES; do
        made_of="$made_of $library/pom.xml $library/src/main"
      done
      ;;
  esac
  if [ "$module" = gateway ]; then
    made_of="$made_of console/pom.xml console/package-lock.json console/field console/public console/scripts console/src"
  fi
  # shellcheck disable=SC2086 # a list of paths without blanks
  [ ! -f "$(product "$module")" ] || newer_than "$(product "$module")" $made_of
}

# The programs that are missing, or older than what they are made of.
out_of_date() {
  local module
  for module in $PROGRAMS; do
    if is_out_of_date "$module"; then
      printf '%s\n' "$module"
    fi
  done
}

# Turns Maven's log into one line for each module, with a count of downloads where there is a terminal.
show_progress() {
  local terminal=0
  [ -t 1 ] && terminal=1
  awk -v terminal="$terminal" '
    function clear() { if (shown) { printf "\r\033[K"; shown = 0 } }
    /Downloaded from/ {
      files++
      name = $0; sub(/ \(.*/, "", name); sub(/.*\//, "", name)
      if (terminal) { clear(); printf "  %d files downloaded, last: %.60s", files, name; shown = 1 }
      else if (files % 200 == 0) print "  " files " files downloaded"
      fflush()
    }
    /Building .*\[[0-9]+\/[0-9]+\]$/ {
      clear()
      step = $NF; gsub(/[][]/, "", step); sub("/", " of ", step)
      name = ""; for (i = 3; i < NF - 1; i++) name = name " " $i
      print "  building" name " (" step ")"; fflush()
    }
    END { clear() }'
}

# Maven leaves alone what it finds unchanged; for us, it is as new as the build that found it so.
mark_as_built() {
  local module
  for module in "$@"; do
    touch -r "$BUILD_STAMP" "$(product "$module")"
    # the JVM neither uses nor replaces an archive of the classes that were there before (keycloak.jsa is not of them)
    find "$module/target" -maxdepth 1 -name '*.jsa' ! -name keycloak.jsa -delete
  done
}

build_what_is_missing() {
  local modules list started=$SECONDS
  modules=$(out_of_date)
  [ -n "$modules" ] || return 0
  if suite_is_running; then
    say "The sources have changed, but a suite is running from this folder: its programs stay as they are."
    return 0
  fi
  find_maven
  find_node
  list=$(printf '%s\n' "$modules" | paste -sd, -)
  say "Building $list (the very first time, about 430 MB are downloaded)"
  mkdir -p target && touch "$BUILD_STAMP"
  if ! mvn -B -Dquick -pl "$list" -am package 2>&1 | tee "$BUILD_LOG" | show_progress; then
    grep '^\[ERROR\]' "$BUILD_LOG" | head -20 >&2 || true
    refuse "The build failed; its log is $BUILD_LOG."
  fi
  # shellcheck disable=SC2086 # one word for each module
  mark_as_built $modules
  say "Built in $((SECONDS - started)) s"
}
