// Reads the schemas of resources in a folder of the AWS provider's sources: what can be given, and what replaces when it changes.
package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
)

// property is what a resource has, by its dotted path.
type property struct {
	Path     string `json:"path"`
	Replaces bool   `json:"replaces"`
	Input    bool   `json:"input"`
}

// resource is what the provider calls a resource, and what was read of it.
type resource struct {
	Name        string     `json:"name"`
	File        string     `json:"file"`
	Properties  []property `json:"properties"`
	Conditional []string   `json:"conditional"`
	Unresolved  []string   `json:"unresolved"`
}

// pkg is one folder of the sources, by name what it declares.
type pkg struct {
	functions map[string]*ast.FuncDecl
	values    map[string]ast.Expr
	names     map[string]ast.Expr
}

var annotated = regexp.MustCompile(`@SDKResource\("(aws_\w+)"`)
var framework = regexp.MustCompile(`@FrameworkResource`)

func parse(folder string) (map[string]*ast.File, *token.FileSet) {
	set := token.NewFileSet()
	files := map[string]*ast.File{}
	paths, _ := filepath.Glob(filepath.Join(folder, "*.go"))
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(set, path, nil, parser.ParseComments)
		if err != nil {
			panic(err)
		}
		files[path] = file
	}
	return files, set
}

func declare(files map[string]*ast.File, functions map[string]*ast.FuncDecl, values map[string]ast.Expr) {
	for _, file := range files {
		for _, decl := range file.Decls {
			switch d := decl.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil {
					functions[d.Name.Name] = d
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if v, ok := spec.(*ast.ValueSpec); ok {
						for i, name := range v.Names {
							if i < len(v.Values) {
								values[name.Name] = v.Values[i]
							}
						}
					}
				}
			}
		}
	}
}

type walker struct {
	pkg        pkg
	out        *resource
	locals     []map[string]ast.Expr
	seen       map[string]int
}

func (w *walker) text(e ast.Expr) string {
	switch v := e.(type) {
	case *ast.BasicLit:
		s, _ := strconv.Unquote(v.Value)
		return s
	case *ast.SelectorExpr:
		if x, ok := v.X.(*ast.Ident); ok && x.Name == "names" {
			if value, ok := w.pkg.names[v.Sel.Name]; ok {
				return w.text(value)
			}
		}
	case *ast.Ident:
		if value, ok := w.pkg.values[v.Name]; ok {
			return w.text(value)
		}
	}
	return "?"
}

// resolve follows an expression to the literal that it is.
func (w *walker) resolve(e ast.Expr) *ast.CompositeLit {
	switch v := e.(type) {
	case *ast.CompositeLit:
		return v
	case *ast.UnaryExpr:
		return w.resolve(v.X)
	case *ast.ParenExpr:
		return w.resolve(v.X)
	case *ast.Ident:
		for i := len(w.locals) - 1; i >= 0; i-- {
			if value, ok := w.locals[i][v.Name]; ok {
				return w.resolve(value)
			}
		}
		if value, ok := w.pkg.values[v.Name]; ok {
			return w.resolve(value)
		}
	case *ast.FuncLit:
		return w.returned(v.Body)
	case *ast.CallExpr:
		switch f := v.Fun.(type) {
		case *ast.Ident:
			if fn, ok := w.pkg.functions[f.Name]; ok {
				return w.returned(fn.Body)
			}
		case *ast.FuncLit:
			return w.returned(f.Body)
		}
	}
	return nil
}

// returned is the last literal that a body returns, with its local variables kept.
func (w *walker) returned(body *ast.BlockStmt) *ast.CompositeLit {
	locals := map[string]ast.Expr{}
	var result ast.Expr
	ast.Inspect(body, func(n ast.Node) bool {
		switch s := n.(type) {
		case *ast.AssignStmt:
			for i, l := range s.Lhs {
				if id, ok := l.(*ast.Ident); ok && i < len(s.Rhs) {
					locals[id.Name] = s.Rhs[i]
				}
			}
		case *ast.ReturnStmt:
			if len(s.Results) > 0 {
				result = s.Results[0]
			}
		case *ast.FuncLit:
			return false
		}
		return true
	})
	if result == nil {
		return nil
	}
	w.locals = append(w.locals, locals)
	return w.resolve(result)
}

func field(lit *ast.CompositeLit, name string) ast.Expr {
	if lit == nil {
		return nil
	}
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok && id.Name == name {
				return kv.Value
			}
		}
	}
	return nil
}

func isTrue(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "true"
}

func mentions(e ast.Expr, what string) bool {
	found := false
	if e == nil {
		return false
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && strings.HasPrefix(id.Name, what) {
			found = true
		}
		return !found
	})
	return found
}

func (w *walker) schemas(lit *ast.CompositeLit, prefix string, inherited bool, depth int) {
	if lit == nil || depth > 4 {
		return
	}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		path := prefix + w.text(kv.Key)
		w.one(kv.Value, path, inherited, depth)
	}
}

func (w *walker) one(value ast.Expr, path string, inherited bool, depth int) {
	if call, ok := value.(*ast.CallExpr); ok {
		switch f := call.Fun.(type) {
		case *ast.SelectorExpr:
			computed := strings.HasSuffix(f.Sel.Name, "Computed") || strings.HasSuffix(f.Sel.Name, "ComputedOnly") || f.Sel.Name == "IDAttribute"
			w.out.Properties = append(w.out.Properties, property{path, strings.Contains(f.Sel.Name, "ForceNew") || inherited, !computed})
			return
		case *ast.Ident:
			if _, ok := w.pkg.functions[f.Name]; ok {
				w.seen[f.Name]++
				defer func() { w.seen[f.Name]-- }()
				if w.seen[f.Name] > 1 {
					return
				}
			}
		}
	}
	locals := len(w.locals)
	defer func() { w.locals = w.locals[:locals] }()
	lit := w.resolve(value)
	if lit == nil {
		w.out.Unresolved = append(w.out.Unresolved, path)
		return
	}
	replaces := isTrue(field(lit, "ForceNew")) || mentions(field(lit, "PlanModifiers"), "RequiresReplace") || inherited
	input := isTrue(field(lit, "Optional")) || isTrue(field(lit, "Required")) || field(lit, "NestedObject") != nil
	w.out.Properties = append(w.out.Properties, property{path, replaces, input})
	inner := w.resolve(orNil(field(lit, "Elem")))
	if inner != nil {
		if m := field(inner, "Schema"); m != nil {
			w.schemas(w.resolve(m), path+".", replaces, depth+1)
		}
	}
	if nested := w.resolve(orNil(field(lit, "NestedObject"))); nested != nil {
		w.framework(nested, path+".", replaces, depth+1)
	}
}

func (w *walker) framework(lit *ast.CompositeLit, prefix string, inherited bool, depth int) {
	for _, kind := range []string{"Attributes", "Blocks"} {
		if m := field(lit, kind); m != nil {
			w.schemas(w.resolve(m), prefix, inherited, depth)
		}
	}
}

func orNil(e ast.Expr) ast.Expr {
	if e == nil {
		return &ast.BadExpr{}
	}
	return e
}

// conditional collects what a resource's own difference makes replace.
func (w *walker) conditional(body ast.Node, visited map[string]bool) {
	ast.Inspect(body, func(n ast.Node) bool {
		switch v := n.(type) {
		case *ast.CallExpr:
			if s, ok := v.Fun.(*ast.SelectorExpr); ok && strings.HasPrefix(s.Sel.Name, "ForceNew") && len(v.Args) > 0 {
				if name := w.text(v.Args[0]); name != "?" && name != "" {
					w.out.Conditional = append(w.out.Conditional, name)
				}
			}
		case *ast.Ident:
			if fn, ok := w.pkg.functions[v.Name]; ok && !visited[v.Name] && (strings.Contains(strings.ToLower(v.Name), "diff")) {
				visited[v.Name] = true
				w.conditional(fn.Body, visited)
			}
		}
		return true
	})
}

func main() {
	root := os.Args[1]
	names := map[string]ast.Expr{}
	files, _ := parse(filepath.Join(root, "names"))
	declare(files, map[string]*ast.FuncDecl{}, names)
	all := []resource{}
	folders, _ := filepath.Glob(filepath.Join(root, "internal/service/*"))
	for _, folder := range folders {
		files, _ := parse(folder)
		p := pkg{map[string]*ast.FuncDecl{}, map[string]ast.Expr{}, names}
		declare(files, p.functions, p.values)
		for path, file := range files {
			relative, _ := filepath.Rel(root, path)
			for _, decl := range file.Decls {
				fn, ok := decl.(*ast.FuncDecl)
				if !ok {
					continue
				}
				out := resource{File: relative, Properties: []property{}, Conditional: []string{}, Unresolved: []string{}}
				w := &walker{pkg: p, out: &out, seen: map[string]int{}}
				if m := annotated.FindAllStringSubmatch(comments(fn), -1); m != nil {
					out.Name = m[len(m)-1][1]
					lit := w.returned(fn.Body)
					if lit == nil {
						out.Unresolved = append(out.Unresolved, "(resource)")
					} else {
						schema := field(lit, "Schema")
						if schema == nil {
							schema = field(lit, "SchemaFunc")
						}
						w.schemas(w.resolve(orNil(schema)), "", false, 0)
						w.conditional(fn.Body, map[string]bool{})
					}
				} else if fn.Recv != nil && fn.Name.Name == "Schema" {
					out.Name = "framework:" + fmt.Sprint(strings.TrimSuffix(filepath.Base(path), ".go"))
					ast.Inspect(fn.Body, func(n ast.Node) bool {
						if a, ok := n.(*ast.AssignStmt); ok && len(a.Rhs) == 1 {
							if lit, ok := a.Rhs[0].(*ast.CompositeLit); ok {
								w.framework(lit, "", false, 0)
							}
						}
						return true
					})
				} else {
					continue
				}
				sort.Slice(out.Properties, func(i, j int) bool { return out.Properties[i].Path < out.Properties[j].Path })
				all = append(all, out)
			}
		}
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name < all[j].Name })
	encoded, _ := json.MarshalIndent(all, "", " ")
	os.Stdout.Write(encoded)
}

func comments(fn *ast.FuncDecl) string {
	text := ""
	if fn.Doc != nil {
		for _, c := range fn.Doc.List {
			text += c.Text + "\n"
		}
	}
	return text
}
