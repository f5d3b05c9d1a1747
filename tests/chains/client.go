// What Go's TLS client says of every case that serve.py serves: go run client.go FOLDER. A line a case.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
)

func ask(place, host string, port int) string {
	pem, err := os.ReadFile(filepath.Join(place, "roots.pem"))
	if err != nil {
		return err.Error()
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(pem)
	plain, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return err.Error()
	}
	defer plain.Close()
	if err := tls.Client(plain, &tls.Config{ServerName: host, RootCAs: roots}).Handshake(); err != nil {
		return strings.ReplaceAll(err.Error(), "\n", " ")
	}
	return "ok"
}

func main() {
	var listed struct{ Cases []struct{ Name, Host string } }
	ports := map[string]int{}
	for name, into := range map[string]any{"cases.json": &listed, "ports.json": &ports} {
		text, err := os.ReadFile(filepath.Join(os.Args[1], name))
		if err == nil {
			err = json.Unmarshal(text, into)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	for _, each := range listed.Cases {
		said := "-"
		if port, served := ports[each.Name]; served {
			said = ask(filepath.Join(os.Args[1], each.Name), each.Host, port)
		}
		fmt.Printf("%s\t%s\n", each.Name, said)
	}
}
