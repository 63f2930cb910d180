// Command interop speaks for an implementation of the log's formats that shares no code with ours: the one
// behind Go's checksum database. Without arguments it prints vectors as JSON. With `verify` it reads a note,
// a verifier key and an entry with its proof from standard input and says whether it believes them.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const origin = "tollgate.example/log"

type inclusion struct {
	Index int64    `json:"index"`
	Size  int64    `json:"size"`
	Proof []string `json:"proof"`
}

type consistency struct {
	First  int64    `json:"first"`
	Second int64    `json:"second"`
	Proof  []string `json:"proof"`
}

type vectors struct {
	Roots       map[string]string `json:"roots"`
	Inclusion   []inclusion       `json:"inclusion"`
	Consistency []consistency     `json:"consistency"`
	TilePaths   map[string]string `json:"tilePaths"`
	VerifierKey string            `json:"verifierKey"`
	Note        string            `json:"note"`
}

type claim struct {
	VerifierKey string   `json:"verifierKey"`
	Note        string   `json:"note"`
	Entry       string   `json:"entry"`
	Index       int64    `json:"index"`
	Size        int64    `json:"size"`
	Root        string   `json:"root"`
	Proof       []string `json:"proof"`
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "verify" {
		verify()
		return
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", " ")
	must(encoder.Encode(makeVectors()))
}

func makeVectors() vectors {
	const largest = 300
	hashes, reader := tree(largest)
	made := vectors{Roots: map[string]string{}, TilePaths: map[string]string{}}
	for _, size := range []int64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 255, 256, 257, largest} {
		made.Roots[fmt.Sprint(size)] = encode(check(tlog.TreeHash(size, reader)))
		for _, index := range []int64{0, 1, size / 2, size - 2, size - 1} {
			if index < 0 || index >= size {
				continue
			}
			proof := check(tlog.ProveRecord(size, index, reader))
			made.Inclusion = append(made.Inclusion, inclusion{index, size, encodeAll(proof)})
		}
		for _, first := range []int64{1, 2, 3, size / 2, size - 1, size} {
			if first < 1 || first > size {
				continue
			}
			proof := check(tlog.ProveTree(size, first, reader))
			made.Consistency = append(made.Consistency, consistency{first, size, encodeAll(proof)})
		}
	}
	for _, tile := range []tlog.Tile{
		{H: 8, L: 0, N: 0, W: 256}, {H: 8, L: 0, N: 1234067, W: 256}, {H: 8, L: 1, N: 999, W: 17},
		{H: 8, L: 2, N: 1000, W: 1}, {H: 8, L: -1, N: 273, W: 112},
	} {
		made.TilePaths[fmt.Sprintf("%d/%d/%d", tile.L, tile.N, tile.W)] = tile.Path()
	}
	made.VerifierKey, made.Note = signedCheckpoint(int64(len(hashes)), check(tlog.TreeHash(largest, reader)))
	return made
}

func tree(size int64) ([]tlog.Hash, tlog.HashReader) {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		read := make([]tlog.Hash, len(indexes))
		for at, index := range indexes {
			read[at] = stored[index]
		}
		return read, nil
	})
	for index := int64(0); index < size; index++ {
		grown := check(tlog.StoredHashes(index, []byte(fmt.Sprintf("entry %d", index)), reader))
		stored = append(stored, grown...)
	}
	return make([]tlog.Hash, size), reader
}

func signedCheckpoint(size int64, root tlog.Hash) (string, string) {
	seed := make([]byte, ed25519.SeedSize)
	for index := range seed {
		seed[index] = 7
	}
	public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
	keyed := append([]byte{1}, public...)
	sum := sha256.Sum256(append([]byte(origin+"\n"), keyed...))
	id := binary.BigEndian.Uint32(sum[:4])
	private := fmt.Sprintf("PRIVATE+KEY+%s+%08x+%s", origin, id,
		base64.StdEncoding.EncodeToString(append([]byte{1}, seed...)))
	signer := check(note.NewSigner(private))
	text := fmt.Sprintf("%s\n%d\n%s\n", origin, size, root)
	signed := check(note.Sign(&note.Note{Text: text}, signer))
	return fmt.Sprintf("%s+%08x+%s", origin, id, base64.StdEncoding.EncodeToString(keyed)), string(signed)
}

func verify() {
	var claimed claim
	must(json.NewDecoder(os.Stdin).Decode(&claimed))
	verifier := check(note.NewVerifier(claimed.VerifierKey))
	check(note.Open([]byte(claimed.Note), note.VerifierList(verifier)))
	proof := tlog.RecordProof{}
	for _, each := range claimed.Proof {
		proof = append(proof, decode(each))
	}
	must(tlog.CheckRecord(proof, claimed.Size, decode(claimed.Root), claimed.Index,
		tlog.RecordHash([]byte(claimed.Entry))))
	fmt.Println("believed")
}

func encode(hash tlog.Hash) string { return hex.EncodeToString(hash[:]) }

func encodeAll(hashes []tlog.Hash) []string {
	encoded := make([]string, len(hashes))
	for at, hash := range hashes {
		encoded[at] = encode(hash)
	}
	return encoded
}

func decode(text string) tlog.Hash {
	var hash tlog.Hash
	copy(hash[:], check(hex.DecodeString(text)))
	return hash
}

func check[Value any](value Value, err error) Value {
	must(err)
	return value
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
