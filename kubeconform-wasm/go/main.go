// Package main is kubeconform as a WebAssembly reactor: the host writes a document as JSON into a buffer, calls
// validate, and reads the result. Schemas are asked from the host when a kind first needs them.
package main

import (
	"bytes"
	"encoding/json"
	"unsafe"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yannh/kubeconform/pkg/loader"
	"github.com/yannh/kubeconform/pkg/validator"
)

// Two steps, because only Go can reserve the memory that the host then fills.
//
//go:wasmimport kubeconform schema_size
func schemaSize(name unsafe.Pointer, length uint32) int32

//go:wasmimport kubeconform schema_read
func schemaRead(to unsafe.Pointer)

var (
	parsed  *validator.Parsed
	in, out []byte // package variables: the host reads and writes them between calls
)

//go:wasmexport input
func input(size uint32) unsafe.Pointer {
	if uint32(cap(in)) < size {
		in = make([]byte, size)
	}
	in = in[:size]
	return unsafe.Pointer(unsafe.SliceData(in))
}

// validate returns the status of the document in the buffer.
//
//go:wasmexport validate
func validate() int32 {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(in))
	if err != nil {
		panic(err) // the host wrote it with JSON.stringify
	}
	status, leaves := parsed.Validate(document)
	out = nil
	if len(leaves) > 0 {
		if out, err = json.Marshal(leaves); err != nil {
			panic(err)
		}
	}
	return int32(status)
}

// errors returns where the JSON of the last document's errors stands, and in the lower half its length.
//
//go:wasmexport errors
func errors() uint64 {
	return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(out))))<<32 | uint64(len(out))
}

func host(name string) []byte {
	size := schemaSize(unsafe.Pointer(unsafe.StringData(name)), uint32(len(name)))
	if size < 0 {
		return nil
	}
	text := make([]byte, size)
	schemaRead(unsafe.Pointer(unsafe.SliceData(text)))
	return text
}

func init() {
	loader.Host = host
	var err error
	// The layout of the CRDs catalog, which unlike upstream's default keeps the whole group: networking.istio.io and
	// networking.k8s.io do not meet. https://github.com/datreeio/CRDs-catalog
	if parsed, err = validator.NewParsed(loader.Base + "{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json"); err != nil {
		panic(err)
	}
}

func main() {}
