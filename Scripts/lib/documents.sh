# Sourced after prepare.sh: checks that the documents are true.

# repository_files [PATH...]: files that are in the repository or would be added to it.
repository_files() {
  git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r file; do
    [ -f "$file" ] && printf '%s\n' "$file"
  done
}

# Every relative link in a document leads to a file.
document_links() {
  local file link bad=0
  while IFS= read -r file; do
    while IFS= read -r link; do
      link=${link%%#*}
      link=${link%% *}
      case "$link" in
        '' | http:* | https:* | mailto:*) continue ;;
      esac
      if [ ! -e "$(dirname "$file")/$link" ]; then
        say "$file: no such file: $link"
        bad=1
      fi
    done < <(grep -oE '\]\([^)]+\)' "$file" | sed -E 's/^\]\(//; s/\)$//')
  done < <(repository_files | grep '\.md$')
  return "$bad"
}

# No file names a place of the machine on which it was written.
no_machine_paths() {
  local places='(^|[^A-Za-z0-9._~}-])/(work|root|home/[a-z]+|Users/[A-Za-z]+)/'
  # This folder holds the pattern.
  if repository_files | grep -v '^Scripts/lib/' | tr '\n' '\0' |
    xargs -0 grep -nIE "$places" >&2; then
    return 1
  fi
}

# Commands in the README's `sh` blocks, one a line, comments left out.
readme_lines() {
  awk '/^```sh/ { inside = 1; next } /^```/ { inside = 0 } inside && !/^ *(#|$)/' README.md
}

# readme_commands FEEDTOOL: scripts that the README names exist; its lines that only need Samples/
# run and end well; the options of the others exist.
readme_commands() {
  local program=$1 line command option bad=0 place
  [ -x "$program" ] || { say "$program is not built"; return 1; }
  place=$(mktemp -d)
  cp -R Samples "$place/"
  program=$(cd "$(dirname "$program")" && pwd)/feedtool
  local path=${program%/*}:$PATH
  while IFS= read -r line; do
    case "$line" in
      Scripts/*)
        if [ ! -x "${line%% *}" ]; then
          say "README.md: no such script: $line"
          bad=1
        fi
        ;;
      feedtool*Samples*)
        if ! (cd "$place" && PATH=$path quietly bash -o pipefail -c "$line"); then
          say "README.md: fails: $line"
          bad=1
        fi
        ;;
      *feedtool\ *)
        command=$(sed -E 's/.*feedtool +([a-z-]+).*/\1/' <<<"$line")
        for option in $(grep -oE '(^| )--[a-z-]+' <<<"${line#*feedtool }"); do
          if ! "$program" "$command" --help 2>/dev/null | grep -qE -- "$option\b"; then
            say "README.md: feedtool $command has no $option"
            bad=1
          fi
        done
        ;;
    esac
  done < <(readme_lines)
  rm -rf "$place"
  return "$bad"
}
