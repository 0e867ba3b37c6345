// Added to upstream's package: validation of documents that are parsed already (YAML is parsed once, by the caller),
// with one compiler for all kinds (Pod and everything below it compile once) and every leaf cause reported.
// Upstream: https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/validator/validator.go
package validator

import (
	"errors"
	"fmt"

	jsonschema "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/yannh/kubeconform/pkg/registry"
	"github.com/yannh/kubeconform/pkg/resource"
)

// Parsed validates parsed documents against the schemas of one location.
type Parsed struct {
	registry registry.Registry
	compiler *jsonschema.Compiler
	schemas  map[string]found
}

type found struct {
	schema *jsonschema.Schema
	err    error
}

func NewParsed(location string) (*Parsed, error) {
	// New checks the location and sets the loader up exactly as the command line does.
	validator, err := New([]string{location}, Opts{Strict: true, IgnoreMissingSchemas: true})
	if err != nil {
		return nil, err
	}
	val := validator.(*v)
	compiler := jsonschema.NewCompiler()
	compiler.RegisterFormat(&jsonschema.Format{Name: "duration", Validate: validateDuration})
	compiler.UseLoader(val.loader)
	compiler.DefaultDraft(jsonschema.Draft4)
	return &Parsed{val.regs[0], compiler, map[string]found{}}, nil
}

// Validate is ValidateResource without the YAML. A panic (a schema the library cannot digest) is this document's error.
func (p *Parsed) Validate(document any) (status Status, leaves []Leaf) {
	defer func() {
		if r := recover(); r != nil {
			status, leaves = failure(fmt.Errorf("kubeconform: %v", r))
		}
	}()
	object, ok := document.(map[string]any)
	if !ok {
		return failure(errors.New("not an object"))
	}
	sig, err := (&resource.Resource{}).SignatureFromMap(object)
	if err != nil {
		return failure(fmt.Errorf("error while parsing: %w", err))
	}
	schema, err := p.schema(sig.Kind, sig.Version)
	if err != nil {
		return failure(err)
	}
	if schema == nil {
		return Skipped, nil
	}
	var invalid *jsonschema.ValidationError
	if errors.As(schema.Validate(document), &invalid) {
		return Invalid, p.leaves(invalid)
	}
	return Valid, nil
}

func failure(err error) (Status, []Leaf) {
	return Error, []Leaf{{Path: []string{}, Message: err.Error()}}
}

// schema is downloadSchema over the shared compiler. Upstream passes over a schema that does not compile in silence;
// here it is an error, since there is no other location to try.
func (p *Parsed) schema(kind, version string) (*jsonschema.Schema, error) {
	key := key(kind, version, "")
	known, ok := p.schemas[key]
	if !ok {
		known.schema, known.err = p.compile(kind, version)
		p.schemas[key] = known
	}
	return known.schema, known.err
}

func (p *Parsed) compile(kind, version string) (*jsonschema.Schema, error) {
	url, document, err := p.registry.DownloadSchema(kind, version, "")
	var missing interface{ Retryable() bool } // what upstream's NotFoundError and NonJSONResponseError have in common
	if errors.As(err, &missing) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if document == nil {
		return nil, fmt.Errorf("schema %s is null", url)
	}
	var exists *jsonschema.ResourceExistsError // another kind referred to this one before
	if err := p.compiler.AddResource(url, document); err != nil && !errors.As(err, &exists) {
		return nil, err
	}
	return p.compiler.Compile(url)
}
