#!/usr/bin/env bash
# Builds kubeconform.wasm, the same bytes on every machine; with --check it compares them with the committed file.
set -euo pipefail
package=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The toolchain of go.mod and no other, and nothing from the environment: each of these changes the bytes.
GOTOOLCHAIN=$(sed -n 's/^toolchain //p' "$package/go/go.mod")
export GOTOOLCHAIN GOOS=wasip1 GOARCH=wasm GOFLAGS= GOWORK=off GOWASM= GOEXPERIMENT= GOENV=off CGO_ENABLED=0
# GOENV=off also forgets a configured module proxy; keep what the machine uses.
GOPROXY=$(env -u GOENV go env GOPROXY) GOSUMDB=$(env -u GOENV go env GOSUMDB)
export GOPROXY GOSUMDB

cp "$package"/go/{go.mod,go.sum,main.go} "$work"
cd "$work"
go mod vendor
cp "$package"/go/overlay/loader/*.go vendor/github.com/yannh/kubeconform/pkg/loader/
cp "$package"/go/overlay/validator/*.go vendor/github.com/yannh/kubeconform/pkg/validator/

# edit FILE LINE REPLACEMENT: fails when upstream no longer has exactly one such line.
edit() {
  [ "$(grep -cxF "$2" "$1")" = 1 ] || { echo "$1 has changed upstream: $2" >&2; exit 1; }
  awk -v from="$2" -v to="$3" '$0 == from { print to; next } { print }' "$1" > edited && mv edited "$1"
}
# Compiling 5 metaschemas is most of the start-up time, and our schemas are generated: none is compiled, and a schema is
# not checked against one.
jsonschema=vendor/github.com/santhosh-tekuri/jsonschema/v6
edit $jsonschema/draft.go 'func init() {' 'func compileMetaschemas() {'
edit $jsonschema/roots.go '	meta := dialect.getSchema(rr.assertVocabs, rr.vocabularies)' \
  '	meta := dialect.getSchema(rr.assertVocabs, rr.vocabularies); if meta == nil { return nil }'

# The licences of everything that is linked in. Modules that the edits above made unnecessary are not.
licences() {
  echo 'kubeconform.wasm contains the following. kubernetes-schemas.txt is made from the OpenAPI documents of Kubernetes,'
  echo 'Copyright The Kubernetes Authors, under the Apache License 2.0, the text of which stands below.'
  printf '\n%s\n\n' "======== Go standard library ${GOTOOLCHAIN#go}"
  cat "$(go env GOROOT)/LICENSE"
  go list -mod=vendor -deps -f '{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}{{end}}{{end}}' . | sort -u |
    while read -r path version; do
      [ -n "$path" ] || continue
      printf '\n%s\n\n' "======== $path $version"
      cat "vendor/$path"/LICENSE*
    done
}
licences > licences.txt

go build -mod=vendor -trimpath -buildvcs=false -buildmode=c-shared -ldflags='-s -w -buildid=' -o cold.wasm .
node "$package/scripts/snapshot.js" cold.wasm built.wasm
if [ "${1:-}" = --check ]; then
  cmp licences.txt "$package/THIRD-PARTY-LICENSES.txt"
  cmp built.wasm "$package/kubeconform.wasm" && echo 'kubeconform.wasm is what its sources build'
else
  cp built.wasm "$package/kubeconform.wasm"
  cp licences.txt "$package/THIRD-PARTY-LICENSES.txt"
fi
