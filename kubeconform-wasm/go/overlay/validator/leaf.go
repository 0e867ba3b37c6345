// Added to upstream's package: upstream reports the first level of causes and joins the location with unescaped
// slashes; these are the leaves, with what a suggestion needs. No message quotes a value: it may be a Secret's.
package validator

import (
	"fmt"
	"slices"
	"strings"

	jsonschema "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// Leaf is one reason why a document is refused.
type Leaf struct {
	Path     []string `json:"path"`
	Message  string   `json:"message"`
	Keyword  string   `json:"keyword"`
	Property string   `json:"property,omitempty"`
	Allowed  []any    `json:"allowed,omitempty"`
	Expected []string `json:"expected,omitempty"`
	Actual   string   `json:"actual,omitempty"`
	Pattern  string   `json:"pattern,omitempty"`
	Format   string   `json:"format,omitempty"`
}

// most leaves of one document: nobody reads more, and each may carry all names its object knows.
const most = 500

var english = message.NewPrinter(language.English)

// leaves come in a fixed order: the library walks Go maps, whose order changes from run to run.
func (p *Parsed) leaves(e *jsonschema.ValidationError) []Leaf {
	leaves := p.collect(e, nil)
	slices.SortStableFunc(leaves, func(a, b Leaf) int {
		if c := slices.Compare(a.Path, b.Path); c != 0 {
			return c
		}
		return strings.Compare(a.Keyword+" "+a.Property, b.Keyword+" "+b.Property)
	})
	if more := len(leaves) - most; more > 0 {
		leaves = append(leaves[:most], Leaf{Path: []string{}, Message: fmt.Sprintf("%d more errors", more)})
	}
	return leaves
}

func (p *Parsed) collect(e *jsonschema.ValidationError, leaves []Leaf) []Leaf {
	switch e.ErrorKind.(type) {
	case *kind.AnyOf, *kind.OneOf:
		return p.alternatives(e, leaves)
	}
	if len(e.Causes) == 0 {
		return append(leaves, p.split(e)...)
	}
	for _, cause := range e.Causes {
		leaves = p.collect(cause, leaves)
	}
	return leaves
}

// alternatives: every branch of an anyOf or oneOf failed. Branches for another type say nothing; when one branch is
// left its leaves are the answer, when none is left the types are.
func (p *Parsed) alternatives(e *jsonschema.ValidationError, leaves []Leaf) []Leaf {
	var wanted []string
	var near [][]Leaf
	var actual string
	for _, cause := range e.Causes {
		branch := p.collect(cause, nil)
		if len(branch) == 1 && branch[0].Keyword == "type" && len(branch[0].Path) == len(e.InstanceLocation) {
			wanted = append(wanted, branch[0].Expected...)
			actual = branch[0].Actual
		} else {
			near = append(near, branch)
		}
	}
	switch {
	case len(near) == 1:
		return append(leaves, near[0]...)
	case len(near) == 0 && len(wanted) > 0:
		return append(leaves, p.split(&jsonschema.ValidationError{
			SchemaURL: e.SchemaURL, InstanceLocation: e.InstanceLocation, ErrorKind: &kind.Type{Got: actual, Want: wanted},
		})...)
	}
	return append(leaves, p.split(e)...)
}

// split turns one cause into leaves: one for each unknown and each missing property.
func (p *Parsed) split(e *jsonschema.ValidationError) []Leaf {
	leaf := Leaf{Path: e.InstanceLocation, Keyword: strings.Join(e.ErrorKind.KeywordPath(), "/")}
	if leaf.Path == nil {
		leaf.Path = []string{}
	}
	switch k := e.ErrorKind.(type) {
	case *kind.AdditionalProperties:
		leaf.Allowed = p.properties(e.SchemaURL)
		return each(leaf, k.Properties, "unknown property %q")
	case *kind.Required:
		return each(leaf, k.Missing, "missing property %q")
	case *kind.Enum:
		// Empty and null stand for "not set" in the Kubernetes schemas; nobody should be told to write them.
		leaf.Allowed = slices.DeleteFunc(slices.Clone(k.Want), func(v any) bool { return v == nil || v == "" })
		leaf.Message = (&kind.Enum{Want: leaf.Allowed}).LocalizedString(english)
	case *kind.Type:
		leaf.Expected, leaf.Actual = slices.DeleteFunc(slices.Clone(k.Want), func(t string) bool { return t == "null" }), k.Got
		leaf.Message = (&kind.Type{Got: k.Got, Want: leaf.Expected}).LocalizedString(english)
	case *kind.Pattern:
		leaf.Pattern, leaf.Message = k.Want, "does not match pattern "+k.Want
	case *kind.Format:
		leaf.Format, leaf.Message = k.Want, "not a valid "+k.Want
	default:
		leaf.Message = e.ErrorKind.LocalizedString(english)
	}
	return []Leaf{leaf}
}

func each(leaf Leaf, names []string, format string) (leaves []Leaf) {
	for _, name := range names {
		leaf.Property, leaf.Message = name, fmt.Sprintf(format, name)
		leaves = append(leaves, leaf)
	}
	return leaves
}

// properties are the names a schema knows; compiling what is compiled already is a look-up.
func (p *Parsed) properties(schemaURL string) (names []any) {
	schema, err := p.compiler.Compile(schemaURL)
	if err != nil {
		return nil
	}
	for name := range schema.Properties {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
	return names
}
