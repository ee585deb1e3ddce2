# Sourced after prepare.sh.

# run_swift_tests BUILD-FOLDER [FLAG...]: builds and runs all tests, shows failures, and ends with
# the runner's closing line. Where FEEDKIT_TEST_COUNTS names a file, writes "passed failed" into it.
run_swift_tests() {
  local folder=$1 log status=0
  shift
  log=$(mktemp)
  [ -d "$folder" ] || say "building for the first time; this takes two or three minutes"
  if ! swift build --scratch-path "$folder" --build-tests "$@" >"$log" 2>&1; then
    # Each file of a module repeats the module's errors.
    grep -E '(error|warning):' "$log" | sort -u | head -n 40 >&2 || cat "$log" >&2
    rm -f "$log"
    say 'the build failed'
    return 1
  fi
  swift test --scratch-path "$folder" --skip-build --disable-xctest "$@" >"$log" 2>&1 || status=$?
  local closing
  closing=$(grep -E '(✔|✘) Test run with ' "$log" | tail -n 1 || true)
  if [ "$status" != 0 ] || [ -z "$closing" ]; then
    # Started and passed tests say nothing about a failure; a crash shows in the last lines.
    grep -vE '^(◇|✔|↳ *$)' "$log" | tail -n 200 >&2 || true
    [ "$status" != 0 ] || status=1
  fi
  local total failures
  total=$(sed -nE 's/.*Test run with ([0-9]+) tests?.*/\1/p' <<<"$closing")
  failures=$(grep -E '^✘ Test .* failed after' "$log" | grep -cv '^✘ Test run' || true)
  rm -f "$log"
  if [ -n "${FEEDKIT_TEST_COUNTS:-}" ]; then
    printf '%d %d\n' "$((${total:-0} - failures))" "$failures" >"$FEEDKIT_TEST_COUNTS"
  fi
  printf '%s\n' "${closing:-the test run did not end}"
  return "$status"
}
