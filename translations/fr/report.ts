<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message>
        <source>The server has nothing more to say: it ended the connection in good order, but too early.</source>
        <translation>Le serveur n’a plus rien à dire : il a mis fin à la connexion en bon ordre, mais trop tôt.</translation>
    </message>
    <message>
        <source>The server was waiting for another message: the two sides do not agree on what comes next.</source>
        <translation>Le serveur attendait un autre message : les deux côtés ne s’accordent pas sur la suite.</translation>
    </message>
    <message>
        <source>What reached the server was not what was sent: a record was altered on the way, or the keys differ.</source>
        <translation>Ce que le serveur a reçu n’est pas ce qui a été envoyé : un enregistrement a été altéré en chemin, ou les clés diffèrent.</translation>
    </message>
    <message>
        <source>The server could not decrypt a record: it was altered on the way, or the keys differ.</source>
        <translation>Le serveur n’a pas pu déchiffrer un enregistrement : il a été altéré en chemin, ou les clés diffèrent.</translation>
    </message>
    <message>
        <source>The server found a record longer than TLS allows.</source>
        <translation>Le serveur a trouvé un enregistrement plus long que TLS ne le permet.</translation>
    </message>
    <message>
        <source>The server could not decompress what it received.</source>
        <translation>Le serveur n’a pas pu décompresser ce qu’il a reçu.</translation>
    </message>
    <message>
        <source>The server finds nothing acceptable in what was offered: suites, groups, signatures, or a certificate it misses.</source>
        <translation>Le serveur ne trouve rien d’acceptable dans l’offre : suites, groupes, signatures, ou un certificat qui lui manque.</translation>
    </message>
    <message>
        <source>The server misses a certificate; SSL 3.0 said it so.</source>
        <translation>Il manque un certificat au serveur ; SSL 3.0 le disait ainsi.</translation>
    </message>
    <message>
        <source>The server cannot accept the certificate it was shown: damaged, or its signature is wrong.</source>
        <translation>Le serveur ne peut accepter le certificat présenté : abîmé, ou signature fausse.</translation>
    </message>
    <message>
        <source>The server does not work with certificates of the kind it was shown.</source>
        <translation>Le serveur ne travaille pas avec un certificat du genre présenté.</translation>
    </message>
    <message>
        <source>The certificate shown to the server was revoked by its issuer.</source>
        <translation>Le certificat présenté au serveur a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>The certificate shown to the server has expired, or its clock says so.</source>
        <translation>Le certificat présenté au serveur a expiré, ou l’horloge du serveur le croit.</translation>
    </message>
    <message>
        <source>The server dislikes the certificate for a reason it does not name.</source>
        <translation>Le certificat déplaît au serveur pour une raison qu’il ne nomme pas.</translation>
    </message>
    <message>
        <source>The server found a value in the offer that contradicts the others or is out of bounds.</source>
        <translation>Le serveur a trouvé dans l’offre une valeur qui en contredit d’autres ou sort des limites.</translation>
    </message>
    <message>
        <source>The server does not know the authority that issued the certificate it was shown.</source>
        <translation>Le serveur ne connaît pas l’autorité qui a émis le certificat présenté.</translation>
    </message>
    <message>
        <source>The server read the certificate and does not let its holder in.</source>
        <translation>Le serveur a lu le certificat et n’admet pas son titulaire.</translation>
    </message>
    <message>
        <source>The server could not read a message: its lengths do not fit.</source>
        <translation>Le serveur n’a pas pu lire un message : ses longueurs ne concordent pas.</translation>
    </message>
    <message>
        <source>A signature or the closing proof of the handshake did not verify on the server.</source>
        <translation>Une signature ou la preuve finale de la négociation n’a pas pu être vérifiée par le serveur.</translation>
    </message>
    <message>
        <source>The server was asked for too many connection identifiers; this belongs to DTLS.</source>
        <translation>Trop d’identifiants de connexion ont été demandés au serveur ; cela relève de DTLS.</translation>
    </message>
    <message>
        <source>The server refuses the key length for reasons of export law, long gone.</source>
        <translation>Le serveur refuse la longueur de clé pour des raisons de droit d’exportation, révolues depuis longtemps.</translation>
    </message>
    <message>
        <source>The server knows the version of TLS that was offered and does not accept it.</source>
        <translation>Le serveur connaît la version de TLS proposée et ne l’accepte pas.</translation>
    </message>
    <message>
        <source>The server wants stronger cipher suites than those that were offered.</source>
        <translation>Le serveur veut des suites de chiffrement plus fortes que celles proposées.</translation>
    </message>
    <message>
        <source>Something failed inside the server, independent of the offer: often a missing certificate or key.</source>
        <translation>Quelque chose a échoué dans le serveur, sans rapport avec l’offre : souvent un certificat ou une clé manquants.</translation>
    </message>
    <message>
        <source>The client came back with an older version although the server knows a newer one.</source>
        <translation>Le client est revenu avec une version plus ancienne alors que le serveur en connaît une plus récente.</translation>
    </message>
    <message>
        <source>Somebody cancelled the handshake on the server’s side.</source>
        <translation>Quelqu’un a annulé la négociation du côté du serveur.</translation>
    </message>
    <message>
        <source>The server does not negotiate again on an open connection.</source>
        <translation>Le serveur ne renégocie pas sur une connexion ouverte.</translation>
    </message>
    <message>
        <source>The offer lacks an extension that the server needs.</source>
        <translation>Il manque à l’offre une extension dont le serveur a besoin.</translation>
    </message>
    <message>
        <source>The server found an extension that must not stand there.</source>
        <translation>Le serveur a trouvé une extension qui n’a pas sa place là.</translation>
    </message>
    <message>
        <source>The server could not fetch the client’s certificate from the address given.</source>
        <translation>Le serveur n’a pas pu obtenir le certificat du client à l’adresse donnée.</translation>
    </message>
    <message>
        <source>The server serves no host of the name that was asked for.</source>
        <translation>Le serveur ne dessert aucun hôte du nom demandé.</translation>
    </message>
    <message>
        <source>The server dislikes the OCSP response that came with a certificate.</source>
        <translation>La réponse OCSP jointe à un certificat déplaît au serveur.</translation>
    </message>
    <message>
        <source>The certificate fetched by the server is not the one announced.</source>
        <translation>Le certificat obtenu par le serveur n’est pas celui qui était annoncé.</translation>
    </message>
    <message>
        <source>The server does not know the shared key that was offered.</source>
        <translation>Le serveur ne connaît pas la clé partagée proposée.</translation>
    </message>
    <message>
        <source>The server insists on a client certificate and received none.</source>
        <translation>Le serveur exige un certificat client et n’en a reçu aucun.</translation>
    </message>
    <message>
        <source>None of the protocols offered by ALPN is spoken here: often the server takes HTTP/2 alone.</source>
        <translation>Aucun des protocoles proposés par ALPN n’est parlé ici : souvent, le serveur n’accepte que HTTP/2.</translation>
    </message>
    <message>
        <source>The server insists on an encrypted ClientHello.</source>
        <translation>Le serveur exige un ClientHello chiffré.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Normal end</source>
        <translation>Fin normale</translation>
    </message>
    <message>
        <source>Protocol and data</source>
        <translation>Protocole et données</translation>
    </message>
    <message>
        <source>Policy and limits</source>
        <translation>Règles et limites</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Applications and libraries</source>
        <translation>Applications et bibliothèques</translation>
    </message>
    <message>
        <source>Reserved and not used</source>
        <translation>Réservés et inutilisés</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Server’s certificate</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>%1: kind of key, %2: its size in bits</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <translation>Certificat de l’émetteur</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Key usage</source>
        <translation>Usage de la clé</translation>
    </message>
    <message>
        <source>Extended key usage</source>
        <translation>Usage étendu de la clé</translation>
    </message>
    <message>
        <source>Names permitted</source>
        <translation>Noms permis</translation>
    </message>
    <message>
        <source>Names excluded</source>
        <translation>Noms exclus</translation>
    </message>
    <message>
        <source>Revocation and logs</source>
        <translation>Révocation et journaux</translation>
    </message>
    <message>
        <source>OCSP responder</source>
        <translation>Répondeur OCSP</translation>
    </message>
    <message>
        <source>Must-staple</source>
        <translation>Must-staple (agrafage exigé)</translation>
    </message>
    <message>
        <source>Revocation lists</source>
        <translation>Listes de révocation</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Public key (SHA-256)</source>
        <translation>Clé publique (SHA-256)</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Identifiant de la clé</translation>
    </message>
    <message>
        <source>Issuer’s key id</source>
        <translation>Identifiant de la clé de l’émetteur</translation>
    </message>
    <message>
        <source>sent by the server</source>
        <translation>envoyé par le serveur</translation>
    </message>
    <message>
        <source>from the trusted certificates here</source>
        <translation>tiré des certificats de confiance d’ici</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <source>by the issuer, or for it</source>
        <translation>par l’émetteur, ou en son nom</translation>
    </message>
    <message>
        <source>by nobody known here</source>
        <translation>par personne de connu ici</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produite</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>Yes, with at most %n further authority(ies) below it</source>
        <translation>
            <numerusform>Oui, avec au plus %n autre autorité au-dessous</numerusform>
            <numerusform>Oui, avec au plus %n autres autorités au-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of logs, the first on %1</source>
        <translation>
            <numerusform>%n promesse de journaux, le %1</numerusform>
            <numerusform>%n promesses de journaux, la première le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Superflu</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>accepts</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>refuses: %1</source>
        <translation>refuse : %1</translation>
    </message>
    <message>
        <source>Measured with a root of one’s own that each client trusts; of the certificates of public authorities browsers ask for more. OpenSSL at security level 2, as on Debian.</source>
        <translation>Mesuré avec un certificat racine privé auquel chaque client fait confiance ; les navigateurs exigent davantage des certificats des autorités publiques. OpenSSL au niveau de sécurité 2, comme sous Debian.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): this chain does not prove that the server is %1.</source>
        <translation>
            <numerusform>%n défaut : cette chaîne ne prouve pas que le serveur est %1.</numerusform>
            <numerusform>%n défauts : cette chaîne ne prouve pas que le serveur est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This chain proves that the server is %1.</source>
        <translation>Cette chaîne prouve que le serveur est %1.</translation>
    </message>
    <message>
        <source>This chain is in order for %1 by the rules, but not every client takes it.</source>
        <translation>Cette chaîne est conforme aux règles pour %1, mais tous les clients ne l’acceptent pas.</translation>
    </message>
    <message>
        <source>Judged for %1, %2, by the roots given.</source>
        <translation>Jugée pour %1, %2, d’après les certificats racines fournis.</translation>
    </message>
    <message>
        <source>The certificate requires a stapled proof of its validity (must-staple), which stands in no file: only a test of the connection shows whether the server sends one. Without it Firefox refuses.</source>
        <translation>Le certificat exige une preuve de validité agrafée (must-staple), qui ne figure dans aucun fichier : seul un test de la connexion montre si le serveur en envoie une. Sans elle, Firefox refuse.</translation>
    </message>
    <message>
        <source>Judged for %1, %2, by the roots of this system.</source>
        <translation>Jugée pour %1, %2, d’après les certificats racines de ce système.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>The certificates, in the order of the file</source>
        <translation>Les certificats, dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>The chain as built</source>
        <translation>La chaîne construite</translation>
    </message>
    <message>
        <source>%1 (from the roots)</source>
        <translation>%1 (pris parmi les certificats racines)</translation>
    </message>
    <message>
        <source>What clients do with it</source>
        <translation>Ce qu’en font les clients</translation>
    </message>
</context>
<context>
    <name>ChainConditions</name>
    <message>
        <source>the server’s certificate is self-signed</source>
        <translation>le certificat du serveur est auto-signé</translation>
    </message>
    <message>
        <source>the root is not trusted</source>
        <translation>le certificat racine n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>the root sent along is not trusted</source>
        <translation>le certificat racine joint n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>the issuer of the server’s certificate is not known</source>
        <translation>l’émetteur du certificat du serveur est inconnu</translation>
    </message>
    <message>
        <source>the self-signed certificate is signed with SHA-1</source>
        <translation>le certificat auto-signé est signé avec SHA-1</translation>
    </message>
    <message>
        <source>the trusted certificate is no root</source>
        <translation>le certificat de confiance n’est pas un certificat racine</translation>
    </message>
    <message>
        <source>the server’s certificate itself is trusted, its issuer is not</source>
        <translation>le certificat du serveur est lui-même de confiance, son émetteur ne l’est pas</translation>
    </message>
    <message>
        <source>the server’s certificate has expired</source>
        <translation>le certificat du serveur a expiré</translation>
    </message>
    <message>
        <source>the server’s certificate is not yet valid</source>
        <translation>le certificat du serveur n’est pas encore valide</translation>
    </message>
    <message>
        <source>an intermediate certificate has expired</source>
        <translation>un certificat intermédiaire a expiré</translation>
    </message>
    <message>
        <source>an intermediate certificate is not yet valid</source>
        <translation>un certificat intermédiaire n’est pas encore valide</translation>
    </message>
    <message>
        <source>the root has expired</source>
        <translation>le certificat racine a expiré</translation>
    </message>
    <message>
        <source>the root is not yet valid</source>
        <translation>le certificat racine n’est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate is for other names</source>
        <translation>le certificat est établi pour d’autres noms</translation>
    </message>
    <message>
        <source>the star of its name stands for a part of a label</source>
        <translation>l’étoile de son nom remplace une partie d’étiquette seulement</translation>
    </message>
    <message>
        <source>the star of its name stands right below the top-level domain</source>
        <translation>l’étoile de son nom se trouve juste sous le domaine de premier niveau</translation>
    </message>
    <message>
        <source>the certificate is for another IP address</source>
        <translation>le certificat est établi pour une autre adresse IP</translation>
    </message>
    <message>
        <source>the certificate names no IP address</source>
        <translation>le certificat ne nomme aucune adresse IP</translation>
    </message>
    <message>
        <source>the name stands in the common name only</source>
        <translation>le nom figure seulement dans le nom commun (CN)</translation>
    </message>
    <message>
        <source>the host’s name stands in the common name, other kinds of names beside it</source>
        <translation>le nom de l’hôte figure dans le nom commun (CN), à côté de noms d’une autre sorte</translation>
    </message>
    <message>
        <source>an authority may not sign for this common name</source>
        <translation>une autorité ne peut pas signer pour ce nom commun (CN)</translation>
    </message>
    <message>
        <source>the IP address stands in the common name only</source>
        <translation>l’adresse IP figure seulement dans le nom commun (CN)</translation>
    </message>
    <message>
        <source>the host name has an underscore</source>
        <translation>le nom d’hôte contient un tiret bas</translation>
    </message>
    <message>
        <source>the certificate is not for servers (extended key usage)</source>
        <translation>le certificat n’est pas prévu pour un serveur (usage étendu de la clé)</translation>
    </message>
    <message>
        <source>its extended key usage says anyExtendedKeyUsage, not serverAuth</source>
        <translation>son usage étendu de la clé indique anyExtendedKeyUsage au lieu de serverAuth</translation>
    </message>
    <message>
        <source>an intermediate certificate is not for servers</source>
        <translation>un certificat intermédiaire n’est pas prévu pour des serveurs</translation>
    </message>
    <message>
        <source>the root is not for servers</source>
        <translation>le certificat racine n’est pas prévu pour des serveurs</translation>
    </message>
    <message>
        <source>its key usage lacks digitalSignature</source>
        <translation>digitalSignature manque dans son usage de la clé</translation>
    </message>
    <message>
        <source>its key usage is of no use to a TLS server</source>
        <translation>son usage de la clé ne sert à rien à un serveur TLS</translation>
    </message>
    <message>
        <source>an issuer is no authority (basicConstraints)</source>
        <translation>un émetteur n’est pas une autorité (basicConstraints)</translation>
    </message>
    <message>
        <source>an issuer may not sign certificates (keyCertSign)</source>
        <translation>un émetteur ne peut pas signer de certificats (keyCertSign)</translation>
    </message>
    <message>
        <source>the root says CA:FALSE</source>
        <translation>le certificat racine indique CA:FALSE</translation>
    </message>
    <message>
        <source>the root has no basicConstraints</source>
        <translation>le certificat racine n’a pas de basicConstraints</translation>
    </message>
    <message>
        <source>the server’s certificate is an authority’s (CA:TRUE)</source>
        <translation>le certificat du serveur est celui d’une autorité (CA:TRUE)</translation>
    </message>
    <message>
        <source>the path is longer than an authority allows</source>
        <translation>la chaîne est plus longue qu’une autorité ne le permet</translation>
    </message>
    <message>
        <source>an authority may not sign for this name</source>
        <translation>une autorité ne peut pas signer pour ce nom</translation>
    </message>
    <message>
        <source>an authority excludes this name</source>
        <translation>une autorité exclut ce nom</translation>
    </message>
    <message>
        <source>the server’s certificate is signed with SHA-1</source>
        <translation>le certificat du serveur est signé avec SHA-1</translation>
    </message>
    <message>
        <source>an intermediate certificate is signed with SHA-1</source>
        <translation>un certificat intermédiaire est signé avec SHA-1</translation>
    </message>
    <message>
        <source>a certificate is signed with MD5 or older</source>
        <translation>un certificat est signé avec MD5 ou plus ancien</translation>
    </message>
    <message>
        <source>the server’s RSA key has fewer than 2048 bits</source>
        <translation>la clé RSA du serveur a moins de 2 048 bits</translation>
    </message>
    <message>
        <source>an intermediate’s RSA key has fewer than 2048 bits</source>
        <translation>la clé RSA d’un certificat intermédiaire a moins de 2 048 bits</translation>
    </message>
    <message>
        <source>the root’s RSA key has fewer than 2048 bits</source>
        <translation>la clé RSA du certificat racine a moins de 2 048 bits</translation>
    </message>
    <message>
        <source>the server’s RSA key has fewer than 1024 bits</source>
        <translation>la clé RSA du serveur a moins de 1 024 bits</translation>
    </message>
    <message>
        <source>an intermediate’s RSA key has fewer than 1024 bits</source>
        <translation>la clé RSA d’un certificat intermédiaire a moins de 1 024 bits</translation>
    </message>
    <message>
        <source>the server’s key is of the kind Ed25519</source>
        <translation>la clé du serveur est du type Ed25519</translation>
    </message>
    <message>
        <source>a signature does not match</source>
        <translation>une signature ne correspond pas</translation>
    </message>
    <message>
        <source>a critical extension is unknown</source>
        <translation>une extension critique est inconnue</translation>
    </message>
    <message>
        <source>the certificate names no host, and its common name is another</source>
        <translation>le certificat ne nomme aucun hôte et son nom commun (CN) est un autre</translation>
    </message>
    <message>
        <source>the server’s certificate is not the first</source>
        <translation>le certificat du serveur n’est pas le premier</translation>
    </message>
    <message>
        <source>a root stands before the server’s certificate</source>
        <translation>une racine précède le certificat du serveur</translation>
    </message>
    <message>
        <source>the certificate of the issuer’s name that was sent has another key</source>
        <translation>le certificat envoyé au nom de l’émetteur a une autre clé</translation>
    </message>
    <message>
        <source>the trusted certificate of the issuer’s name has another key</source>
        <translation>le certificat de confiance au nom de l’émetteur a une autre clé</translation>
    </message>
    <message>
        <source>the server’s key is on the curve P-192</source>
        <translation>la clé du serveur est sur la courbe P-192</translation>
    </message>
    <message>
        <source>the server’s key is on the curve P-224</source>
        <translation>la clé du serveur est sur la courbe P-224</translation>
    </message>
    <message>
        <source>the server’s key is on the curve P-521</source>
        <translation>la clé du serveur est sur la courbe P-521</translation>
    </message>
    <message>
        <source>the server’s key is on the curve secp256k1</source>
        <translation>la clé du serveur est sur la courbe secp256k1</translation>
    </message>
    <message>
        <source>the server’s key is of the kind DSA</source>
        <translation>la clé du serveur est de la sorte DSA</translation>
    </message>
    <message>
        <source>an intermediate’s key is on the curve P-224</source>
        <translation>la clé d’un intermédiaire est sur la courbe P-224</translation>
    </message>
    <message>
        <source>an intermediate’s key is on the curve secp256k1</source>
        <translation>la clé d’un intermédiaire est sur la courbe secp256k1</translation>
    </message>
    <message>
        <source>an intermediate’s key is of the kind DSA</source>
        <translation>la clé d’un intermédiaire est de la sorte DSA</translation>
    </message>
</context>
<context>
    <name>ChainDetails</name>
    <message>
        <source>A star stands for one label only: it does not cover a name two levels below its domain.</source>
        <translation>Une étoile ne remplace qu’un seul niveau : elle ne couvre pas un nom situé deux niveaux sous son domaine.</translation>
    </message>
    <message>
        <source>A star stands for one label: it does not cover the domain itself, which needs a name of its own.</source>
        <translation>Une étoile remplace un niveau : elle ne couvre pas le domaine lui-même, qui doit y figurer aussi.</translation>
    </message>
    <message>
        <source>A star is allowed only as the whole first label, and not right below a top-level domain.</source>
        <translation>Une étoile n’est permise que comme premier niveau entier, et pas directement sous un domaine de premier niveau.</translation>
    </message>
    <message>
        <source>It has the name with www only.</source>
        <translation>Il ne porte que le nom avec www.</translation>
    </message>
    <message>
        <source>It has the name without www only.</source>
        <translation>Il ne porte que le nom sans www.</translation>
    </message>
    <message>
        <source>It names hosts only, and an IP address was asked for.</source>
        <translation>Il ne nomme que des hôtes, et c’est une adresse IP qui a été demandée.</translation>
    </message>
    <message>
        <source>The address is entered as a DNS name; it must be an IP entry.</source>
        <translation>L’adresse y figure comme nom DNS ; il faut une entrée IP.</translation>
    </message>
    <message>
        <source>A name in it is written in UTF-8; certificates must have it in its ASCII form (xn--…), the only one that clients compare.</source>
        <translation>Un nom y est écrit en UTF-8 ; un certificat doit le porter sous sa forme ASCII (xn--…), la seule que les clients comparent.</translation>
    </message>
    <message>
        <source>It is the one in the file or sent along that has another key.</source>
        <translation>C’est celui du fichier, ou envoyé avec, qui a une autre clé.</translation>
    </message>
    <message>
        <source>It is the trusted one that has another key.</source>
        <translation>C’est celui de confiance qui a une autre clé.</translation>
    </message>
    <message>
        <source>It stands there a second time.</source>
        <translation>Il y figure une seconde fois.</translation>
    </message>
    <message>
        <source>It is neither the server’s nor above it.</source>
        <translation>Ce n’est ni celui du serveur ni l’un de ceux du dessus.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%1 has %n address(es): %2.</source>
        <translation>
            <numerusform>%1 a %n adresse : %2.</numerusform>
            <numerusform>%1 a %n adresses : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The URL names an address; there was nothing to look up.</source>
        <translation>L’URL donne une adresse ; il n’y avait rien à résoudre.</translation>
    </message>
    <message>
        <source>No host of the name %1 exists.</source>
        <translation>Aucun hôte ne porte le nom %1.</translation>
    </message>
    <message>
        <source>The name %1 exists but has no address.</source>
        <translation>Le nom %1 existe mais n’a aucune adresse.</translation>
    </message>
    <message>
        <source>The name server could not answer for %1 just now.</source>
        <translation>Le serveur de noms n’a pas pu répondre pour %1 cette fois-ci.</translation>
    </message>
    <message>
        <source>The lookup of %1 got no answer in time.</source>
        <translation>La résolution de %1 n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The lookup of %1 was cancelled.</source>
        <translation>La résolution de %1 a été annulée.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Le nom %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>IPv4 addresses: %1. IPv6 addresses: %2.</source>
        <translation>Adresses IPv4 : %1. Adresses IPv6 : %2.</translation>
    </message>
    <message>
        <source>Connected to %1 in %2 ms.</source>
        <translation>Connexion établie avec %1 en %2 ms.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port.</source>
        <translation>%1 a refusé la connexion : rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No route leads to %1.</source>
        <translation>Aucune route ne mène à %1.</translation>
    </message>
    <message>
        <source>%1 reset the connection while it was being made.</source>
        <translation>%1 a réinitialisé la connexion pendant qu’elle s’établissait.</translation>
    </message>
    <message>
        <source>This machine does not allow connections to %1.</source>
        <translation>Cette machine n’autorise pas de connexion vers %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cancelled.</source>
        <translation>La connexion à %1 a été annulée.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made.</source>
        <translation>Aucune connexion à %1 n’a pu être établie.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried.</source>
        <translation>
            <numerusform>%n adresse essayée.</numerusform>
            <numerusform>%n adresses essayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) tried; before one answered, these failed: %1.</source>
        <translation>
            <numerusform>%n adresse essayée ; avant qu’une réponde, celles-ci ont échoué : %1.</numerusform>
            <numerusform>%n adresses essayées ; avant qu’une réponde, celles-ci ont échoué : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection goes through %1, chosen by %2.</source>
        <translation>La connexion passe par %1, choisi par %2.</translation>
    </message>
    <message>
        <source>The connection is direct, without a proxy.</source>
        <translation>La connexion est directe, sans proxy.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used: %1.</source>
        <translation>L’adresse du proxy n’est pas utilisable : %1.</translation>
    </message>
    <message>
        <source>%1 opened the tunnel.</source>
        <translation>%1 a ouvert le tunnel.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>Le proxy %1 est injoignable.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password.</source>
        <translation>Le proxy %1 exige un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the tunnel with status %2.</source>
        <translation>Le proxy %1 a refusé le tunnel avec l’état %2.</translation>
    </message>
    <message>
        <source>What %1 answered is no answer of a proxy.</source>
        <translation>Ce que %1 a répondu n’est pas une réponse de proxy.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Le proxy %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection instead of answering.</source>
        <translation>Le proxy %1 a fermé la connexion au lieu de répondre.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no tunnel; its status: %2.</source>
        <translation>Le proxy %1 n’a pas ouvert de tunnel ; son état : %2.</translation>
    </message>
    <message>
        <source>The proxy %1 opened no tunnel.</source>
        <translation>Le proxy %1 n’a pas ouvert de tunnel.</translation>
    </message>
    <message>
        <source>%1 with %2 in %3 ms.</source>
        <translation>%1 avec %2 en %3 ms.</translation>
    </message>
    <message>
        <source>The server refused with the alert %1.</source>
        <translation>Le serveur a refusé avec l’alerte %1.</translation>
    </message>
    <message>
        <source>The port speaks HTTP in plain text, not TLS.</source>
        <translation>Le port parle HTTP en clair, pas TLS.</translation>
    </message>
    <message>
        <source>The port speaks another protocol than TLS.</source>
        <translation>Le port parle un autre protocole que TLS.</translation>
    </message>
    <message>
        <source>The server closed the connection during the handshake.</source>
        <translation>Le serveur a fermé la connexion pendant la négociation.</translation>
    </message>
    <message>
        <source>The server reset the connection during the handshake.</source>
        <translation>Le serveur a réinitialisé la connexion pendant la négociation.</translation>
    </message>
    <message>
        <source>The handshake did not end in time.</source>
        <translation>La négociation ne s’est pas achevée à temps.</translation>
    </message>
    <message>
        <source>The handshake was cancelled.</source>
        <translation>La négociation a été annulée.</translation>
    </message>
    <message>
        <source>The handshake failed on our side: %1.</source>
        <translation>La négociation a échoué de notre côté : %1.</translation>
    </message>
    <message>
        <source>The handshake failed.</source>
        <translation>La négociation a échoué.</translation>
    </message>
    <message>
        <source>%1 is accepted by every browser.</source>
        <translation>%1 est acceptée par tous les navigateurs.</translation>
    </message>
    <message>
        <source>%1 is too old: browsers refuse it.</source>
        <translation>%1 est trop ancienne : les navigateurs la refusent.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2.</source>
        <translation>Valable du %1 au %2.</translation>
    </message>
    <message>
        <source>The certificate expires soon, on %1.</source>
        <translation>Le certificat expire bientôt, le %1.</translation>
    </message>
    <message>
        <source>Valid from %1 to %2, so not now.</source>
        <translation>Valable du %1 au %2, donc pas maintenant.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Le certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1.</source>
        <translation>Le certificat n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>An intermediate certificate has expired.</source>
        <translation>Un certificat intermédiaire a expiré.</translation>
    </message>
    <message>
        <source>The certificate is for %1.</source>
        <translation>Le certificat est bien celui de %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for %2.</source>
        <translation>Le certificat n’est pas celui de %1 mais de %2.</translation>
    </message>
    <message>
        <source>The certificate names no host in the field that browsers read, so it is not for %1.</source>
        <translation>Le certificat ne nomme aucun hôte dans le champ que lisent les navigateurs ; ce n’est donc pas celui de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n certificate(s) ends at a trusted root; issuer: %1.</source>
        <translation>
            <numerusform>La chaîne de %n certificat aboutit à une racine de confiance ; émetteur : %1.</numerusform>
            <numerusform>La chaîne de %n certificats aboutit à une racine de confiance ; émetteur : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate is self-signed: no authority vouches for it.</source>
        <translation>Le certificat est auto-signé : aucune autorité ne s’en porte garante.</translation>
    </message>
    <message>
        <source>The root of the chain is not among the trusted ones.</source>
        <translation>La racine de la chaîne n’est pas parmi celles de confiance.</translation>
    </message>
    <message>
        <source>The server leaves out an intermediate certificate.</source>
        <translation>Le serveur omet un certificat intermédiaire.</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired.</source>
        <translation>Un certificat de la chaîne a expiré.</translation>
    </message>
    <message>
        <source>A certificate of the chain is not yet valid.</source>
        <translation>Un certificat de la chaîne n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Le certificat est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>The certificate names its host in the common name only, which browsers no longer read.</source>
        <translation>Le certificat ne nomme son hôte que dans le nom commun, que les navigateurs ne lisent plus.</translation>
    </message>
    <message>
        <source>The certificate is not meant for a server.</source>
        <translation>Le certificat n’est pas destiné à un serveur.</translation>
    </message>
    <message>
        <source>A key of the chain is too short.</source>
        <translation>Une clé de la chaîne est trop courte.</translation>
    </message>
    <message>
        <source>A signature of the chain uses a broken algorithm.</source>
        <translation>Une signature de la chaîne emploie un algorithme cassé.</translation>
    </message>
    <message>
        <source>The authority has revoked the certificate.</source>
        <translation>L’autorité a révoqué le certificat.</translation>
    </message>
    <message>
        <source>A certificate of the chain fails a check of the standard.</source>
        <translation>Un certificat de la chaîne échoue à un contrôle de la norme.</translation>
    </message>
    <message>
        <source>The chain is not trusted.</source>
        <translation>La chaîne n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Key: %1; signature: %2.</source>
        <translation>Clé : %1 ; signature : %2.</translation>
    </message>
    <message>
        <source>Weak by today’s standards. Key: %1; signature: %2.</source>
        <translation>Faible selon les critères d’aujourd’hui. Clé : %1 ; signature : %2.</translation>
    </message>
    <message>
        <source>Too weak to be trusted. Key: %1; signature: %2.</source>
        <translation>Trop faible pour être digne de confiance. Clé : %1 ; signature : %2.</translation>
    </message>
    <message>
        <source>The server chose %1.</source>
        <translation>Le serveur a choisi %1.</translation>
    </message>
    <message>
        <source>The server chose no protocol by ALPN, which is allowed.</source>
        <translation>Le serveur n’a choisi aucun protocole par ALPN, ce qui est permis.</translation>
    </message>
    <message>
        <source>The server chose %1, with which no WebSocket can be opened here.</source>
        <translation>Le serveur a choisi %1, avec lequel aucun WebSocket ne peut s’ouvrir ici.</translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation>Le serveur a répondu %1 %2.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Le serveur a répondu %1.</translation>
    </message>
    <message>
        <source>The server answered %1 %2 instead of 101.</source>
        <translation>Le serveur a répondu %1 %2 au lieu de 101.</translation>
    </message>
    <message>
        <source>The server answered %1 instead of 101.</source>
        <translation>Le serveur a répondu %1 au lieu de 101.</translation>
    </message>
    <message>
        <source>The server closed the connection without a whole answer.</source>
        <translation>Le serveur a fermé la connexion sans réponse complète.</translation>
    </message>
    <message>
        <source>The server reset the connection without a whole answer.</source>
        <translation>Le serveur a réinitialisé la connexion sans réponse complète.</translation>
    </message>
    <message>
        <source>The server did not answer the request in time.</source>
        <translation>Le serveur n’a pas répondu à la demande à temps.</translation>
    </message>
    <message>
        <source>The wait for the answer was cancelled.</source>
        <translation>L’attente de la réponse a été annulée.</translation>
    </message>
    <message>
        <source>We ended the connection before a whole answer had come.</source>
        <translation>Nous avons mis fin à la connexion avant qu’une réponse complète soit arrivée.</translation>
    </message>
    <message>
        <source>No whole answer came.</source>
        <translation>Aucune réponse complète n’est arrivée.</translation>
    </message>
    <message>
        <source>What came back is not HTTP.</source>
        <translation>Ce qui est revenu n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than the limit.</source>
        <translation>L’en-tête de la réponse dépasse la limite.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is the value that belongs to our key: %1.</source>
        <translation>Sec-WebSocket-Accept est bien la valeur qui correspond à notre clé : %1.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is the value that belongs to our key.</source>
        <translation>Sec-WebSocket-Accept est bien la valeur qui correspond à notre clé.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is %2 but must be %1.</source>
        <translation>Sec-WebSocket-Accept vaut %2 mais doit valoir %1.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is missing from the answer.</source>
        <translation>Sec-WebSocket-Accept manque dans la réponse.</translation>
    </message>
    <message>
        <source>Upgrade: %1 and Connection: %2 are as they must be.</source>
        <translation>Upgrade: %1 et Connection: %2 sont conformes.</translation>
    </message>
    <message>
        <source>Upgrade and Connection are as they must be.</source>
        <translation>Upgrade et Connection sont conformes.</translation>
    </message>
    <message>
        <source>Upgrade: %1 and Connection: %2 do not announce a WebSocket.</source>
        <translation>Upgrade: %1 et Connection: %2 n’annoncent pas de WebSocket.</translation>
    </message>
    <message>
        <source>Upgrade or Connection is missing from the answer.</source>
        <translation>Upgrade ou Connection manque dans la réponse.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1.</source>
        <translation>Le serveur a choisi le sous-protocole %1.</translation>
    </message>
    <message>
        <source>No subprotocol was agreed.</source>
        <translation>Aucun sous-protocole n’a été convenu.</translation>
    </message>
    <message>
        <source>No subprotocol was offered.</source>
        <translation>Aucun sous-protocole n’a été proposé.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol %1, which was not offered.</source>
        <translation>Le serveur a choisi le sous-protocole %1, qui n’était pas proposé.</translation>
    </message>
    <message>
        <source>The server chose none of the subprotocols offered.</source>
        <translation>Le serveur n’a choisi aucun des sous-protocoles proposés.</translation>
    </message>
    <message>
        <source>Agreed: %1.</source>
        <translation>Convenu : %1.</translation>
    </message>
    <message>
        <source>No extension was agreed.</source>
        <translation>Aucune extension n’a été convenue.</translation>
    </message>
    <message>
        <source>The server named extensions that were not offered or have wrong parameters: %1.</source>
        <translation>Le serveur a nommé des extensions qui n’étaient pas proposées ou dont les paramètres sont faux : %1.</translation>
    </message>
    <message>
        <source>The clock of the server differs from ours by %1 s.</source>
        <translation>L’horloge du serveur s’écarte de la nôtre de %1 s.</translation>
    </message>
    <message>
        <source>The clock of the server differs from ours by %1 s; one of them is wrong.</source>
        <translation>L’horloge du serveur s’écarte de la nôtre de %1 s ; l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>The answer carries no date to compare clocks with.</source>
        <translation>La réponse ne porte aucune date permettant de comparer les horloges.</translation>
    </message>
    <message>
        <source>The pong came back after %1 ms.</source>
        <translation>Le pong est revenu après %1 ms.</translation>
    </message>
    <message>
        <source>No pong came back before the connection ended.</source>
        <translation>Aucun pong n’est revenu avant la fin de la connexion.</translation>
    </message>
    <message>
        <source>No pong came back in time.</source>
        <translation>Aucun pong n’est revenu à temps.</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered the ping.</source>
        <translation>Le serveur a fermé la connexion avant de répondre au ping.</translation>
    </message>
    <message>
        <source>The server reset the connection before it answered the ping.</source>
        <translation>Le serveur a réinitialisé la connexion avant de répondre au ping.</translation>
    </message>
    <message>
        <source>No pong came back.</source>
        <translation>Aucun pong n’est revenu.</translation>
    </message>
    <message>
        <source>The server answered “%1”.</source>
        <translation>Le serveur a répondu « %1 ».</translation>
    </message>
    <message>
        <source>The server answered “%1”, which is not the text expected.</source>
        <translation>Le serveur a répondu « %1 », qui n’est pas le texte attendu.</translation>
    </message>
    <message>
        <source>No text message came back.</source>
        <translation>Aucun message de texte n’est revenu.</translation>
    </message>
    <message>
        <source>The test was not asked to send a text.</source>
        <translation>Le test n’avait aucun texte à envoyer.</translation>
    </message>
    <message>
        <source>The server broke no rule.</source>
        <translation>Le serveur n’a enfreint aucune règle.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a masked frame, as only clients may.</source>
        <translation>À l’octet %1, le serveur a envoyé une trame masquée, comme seuls les clients le peuvent.</translation>
    </message>
    <message>
        <source>At byte %1 the server cut a control frame into fragments.</source>
        <translation>À l’octet %1, le serveur a découpé une trame de contrôle en fragments.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a control frame of more than 125 bytes.</source>
        <translation>À l’octet %1, le serveur a envoyé une trame de contrôle de plus de 125 octets.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote a length whose highest bit is set.</source>
        <translation>À l’octet %1, le serveur a écrit une longueur dont le bit de poids fort est à 1.</translation>
    </message>
    <message>
        <source>At byte %1 the server continued a message that had not begun.</source>
        <translation>À l’octet %1, le serveur a continué un message qui n’avait pas commencé.</translation>
    </message>
    <message>
        <source>At byte %1 the server began a message inside another one.</source>
        <translation>À l’octet %1, le serveur a commencé un message à l’intérieur d’un autre.</translation>
    </message>
    <message>
        <source>At byte %1 the server began a message larger than the limit.</source>
        <translation>À l’octet %1, le serveur a commencé un message plus grand que la limite.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent compressed data that cannot be inflated.</source>
        <translation>À l’octet %1, le serveur a envoyé des données compressées qui ne peuvent pas être décompressées.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote HTTP into the stream of frames.</source>
        <translation>À l’octet %1, le serveur a écrit du HTTP dans le flux de trames.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame with a payload of one byte.</source>
        <translation>À l’octet %1, le serveur a envoyé une trame Close dont le contenu tient en un octet.</translation>
    </message>
    <message>
        <source>At byte %1 the server sent a Close frame whose reason is not UTF-8.</source>
        <translation>À l’octet %1, le serveur a envoyé une trame Close dont le motif n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>At byte %1 the server broke the rule %2.</source>
        <translation>À l’octet %1, le serveur a enfreint la règle %2.</translation>
    </message>
    <message>
        <source>The server broke a rule.</source>
        <translation>Le serveur a enfreint une règle.</translation>
    </message>
    <message numerus="yes">
        <source>The server sent %n message(s) of its own accord.</source>
        <translation>
            <numerusform>Le serveur a envoyé %n message de lui-même.</numerusform>
            <numerusform>Le serveur a envoyé %n messages de lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>We closed with %2 and the server answered with %1.</source>
        <translation>Nous avons fermé avec %2 et le serveur a répondu par %1.</translation>
    </message>
    <message>
        <source>The server closed with %1 and we answered with %2.</source>
        <translation>Le serveur a fermé avec %1 et nous avons répondu par %2.</translation>
    </message>
    <message>
        <source>Both sides sent a Close frame; received: %1, sent: %2.</source>
        <translation>Les deux extrémités ont envoyé une trame Close ; reçu : %1, envoyé : %2.</translation>
    </message>
    <message>
        <source>Both sides sent a Close frame.</source>
        <translation>Les deux extrémités ont envoyé une trame Close.</translation>
    </message>
    <message>
        <source>Close frames were exchanged, but not by the rules; received: %1, sent: %2.</source>
        <translation>Des trames Close ont été échangées, mais pas dans les règles ; reçu : %1, envoyé : %2.</translation>
    </message>
    <message>
        <source>The exchange of Close frames is incomplete.</source>
        <translation>L’échange de trames Close est incomplet.</translation>
    </message>
    <message>
        <source>The exchange of Close frames failed; received: %1, sent: %2.</source>
        <translation>L’échange de trames Close a échoué ; reçu : %1, envoyé : %2.</translation>
    </message>
    <message>
        <source>No whole exchange of Close frames took place.</source>
        <translation>Aucun échange complet de trames Close n’a eu lieu.</translation>
    </message>
    <message>
        <source>The server sent the code %1.</source>
        <translation>Le serveur a envoyé le code %1.</translation>
    </message>
    <message>
        <source>The server sent a Close frame without a code.</source>
        <translation>Le serveur a envoyé une trame Close sans code.</translation>
    </message>
    <message>
        <source>The server sent no close code.</source>
        <translation>Le serveur n’a envoyé aucun code de fermeture.</translation>
    </message>
    <message>
        <source>The server closed the TCP connection cleanly.</source>
        <translation>Le serveur a fermé proprement la connexion TCP.</translation>
    </message>
    <message>
        <source>The server left the TCP connection open; we closed it.</source>
        <translation>Le serveur a laissé la connexion TCP ouverte ; nous l’avons fermée.</translation>
    </message>
    <message>
        <source>The server did not close the TCP connection in time.</source>
        <translation>Le serveur n’a pas fermé la connexion TCP à temps.</translation>
    </message>
    <message>
        <source>The server reset the TCP connection after the Close frames.</source>
        <translation>Le serveur a réinitialisé la connexion TCP après les trames Close.</translation>
    </message>
    <message>
        <source>The TCP connection did not end by the rules.</source>
        <translation>La connexion TCP ne s’est pas terminée dans les règles.</translation>
    </message>
    <message>
        <source>The server reset the TCP connection.</source>
        <translation>Le serveur a réinitialisé la connexion TCP.</translation>
    </message>
    <message>
        <source>The server closed the TCP connection without a Close frame.</source>
        <translation>Le serveur a fermé la connexion TCP sans trame Close.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Worth a look.</source>
        <translation>Mérite un coup d’œil.</translation>
    </message>
    <message>
        <source>This check failed.</source>
        <translation>Cette vérification a échoué.</translation>
    </message>
    <message>
        <source>The time limit was reached.</source>
        <translation>Le délai est dépassé.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Not run.</source>
        <translation>Non exécutée.</translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed.</source>
        <translation>Non exécutée : une étape précédente a échoué.</translation>
    </message>
    <message>
        <source>Not run: the test was cancelled.</source>
        <translation>Non exécutée : le test a été annulé.</translation>
    </message>
    <message>
        <source>Not run: ws:// does without TLS.</source>
        <translation>Non exécutée : ws:// se passe de TLS.</translation>
    </message>
    <message>
        <source>Not run: nobody asked for it.</source>
        <translation>Non exécutée : rien ne le demandait.</translation>
    </message>
    <message>
        <source>Not run: there was nothing to check.</source>
        <translation>Non exécutée : il n’y avait rien à vérifier.</translation>
    </message>
    <message>
        <source>Not run: the URL names an address.</source>
        <translation>Non exécutée : l’URL donne une adresse.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Choice of proxy</source>
        <translation>Choix du proxy</translation>
    </message>
    <message>
        <source>Tunnel through the proxy</source>
        <translation>Tunnel à travers le proxy</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>Dates of the certificate</source>
        <translation>Dates du certificat</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Noms du certificat</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Chaîne de certificats</translation>
    </message>
    <message>
        <source>Strength of the certificate</source>
        <translation>Robustesse du certificat</translation>
    </message>
    <message>
        <source>Protocol chosen by ALPN</source>
        <translation>Protocole choisi par ALPN</translation>
    </message>
    <message>
        <source>Answer to the opening request</source>
        <translation>Réponse à la demande d’ouverture</translation>
    </message>
    <message>
        <source>Proof of the key</source>
        <translation>Preuve de la clé</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Extensions agreed</source>
        <translation>Extensions convenues</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>Ping and pong</source>
        <translation>Ping et pong</translation>
    </message>
    <message>
        <source>Answer to the text sent</source>
        <translation>Réponse au texte envoyé</translation>
    </message>
    <message>
        <source>Rules for frames</source>
        <translation>Règles des trames</translation>
    </message>
    <message>
        <source>Messages of the server</source>
        <translation>Messages du serveur</translation>
    </message>
    <message>
        <source>Closing handshake</source>
        <translation>Échange de fermeture</translation>
    </message>
    <message>
        <source>Close code received</source>
        <translation>Code de fermeture reçu</translation>
    </message>
    <message>
        <source>End of the TCP connection</source>
        <translation>Fin de la connexion TCP</translation>
    </message>
    <message>
        <source>The server closed before a pong was due.</source>
        <translation>Le serveur a fermé avant qu’un pong ne soit dû.</translation>
    </message>
    <message>
        <source>A broken rule ended the exchange before a pong was due.</source>
        <translation>Une règle enfreinte a mis fin à l’échange avant qu’un pong ne soit dû.</translation>
    </message>
    <message>
        <source>The server sent the code %1, which does not stand for a normal end.</source>
        <translation>Le serveur a envoyé le code %1, qui ne désigne pas une fin normale.</translation>
    </message>
    <message>
        <source>We ended the connection, as the standard asks after a broken rule.</source>
        <translation>Nous avons mis fin à la connexion, comme la norme le demande après une règle enfreinte.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>No proxy: the variable no_proxy names this host.</source>
        <translation>Pas de proxy : la variable no_proxy nomme cet hôte.</translation>
    </message>
    <message>
        <source>No proxy: the environment names one, but this machine is reached directly.</source>
        <translation>Pas de proxy : l’environnement en nomme un, mais cette machine est jointe directement.</translation>
    </message>
    <message>
        <source>No proxy: what the environment names as one cannot be used.</source>
        <translation>Pas de proxy : celui que nomme l’environnement est inutilisable.</translation>
    </message>
    <message>
        <source>At byte %1 the server used the opcode %2, which is reserved for data frames to come.</source>
        <translation>À l’octet %1, le serveur a employé le code d’opération %2, réservé à de futures trames de données.</translation>
    </message>
    <message>
        <source>At byte %1 the server used the opcode %2, which is reserved for control frames to come.</source>
        <translation>À l’octet %1, le serveur a employé le code d’opération %2, réservé à de futures trames de contrôle.</translation>
    </message>
    <message>
        <source>At byte %1 the server set the reserved bit %2 without an agreed extension.</source>
        <translation>À l’octet %1, le serveur a mis à 1 le bit réservé %2 sans extension convenue.</translation>
    </message>
    <message>
        <source>At byte %1 the server set RSV1 on a continuation; it marks the first frame of a compressed message.</source>
        <translation>À l’octet %1, le serveur a mis RSV1 à 1 sur une trame de suite ; ce bit marque la première trame d’un message compressé.</translation>
    </message>
    <message>
        <source>At byte %1 the server set RSV1 on a control frame, which cannot be compressed.</source>
        <translation>À l’octet %1, le serveur a mis RSV1 à 1 sur une trame de contrôle, qui ne peut pas être compressée.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote the length %2 in 16 bits where 7 are enough.</source>
        <translation>À l’octet %1, le serveur a écrit la longueur %2 sur 16 bits alors que 7 suffisent.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote the length %2 in 64 bits where fewer are enough.</source>
        <translation>À l’octet %1, le serveur a écrit la longueur %2 sur 64 bits alors qu’il en faut moins.</translation>
    </message>
    <message>
        <source>At byte %1 the server wrote a TLS record into the stream of frames.</source>
        <translation>À l’octet %1, le serveur a écrit un enregistrement TLS dans le flux de trames.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server writes a character in more bytes than it takes.</source>
        <translation>À l’octet %1, un texte du serveur écrit un caractère sur plus d’octets qu’il n’en faut.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains half of a UTF-16 pair (a surrogate).</source>
        <translation>À l’octet %1, un texte du serveur contient une moitié de paire UTF-16, interdite en UTF-8.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains a number above U+10FFFF.</source>
        <translation>À l’octet %1, un texte du serveur contient un nombre supérieur à U+10FFFF.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains a character that is not finished.</source>
        <translation>À l’octet %1, un texte du serveur contient un caractère inachevé.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server continues a character that had not begun.</source>
        <translation>À l’octet %1, un texte du serveur continue un caractère qui n’a pas commencé.</translation>
    </message>
    <message>
        <source>At byte %1 a text of the server contains a byte that UTF-8 never uses.</source>
        <translation>À l’octet %1, un texte du serveur contient un octet que l’UTF-8 n’emploie jamais.</translation>
    </message>
    <message>
        <source>At byte %1 a compressed message of the server grew larger than the limit.</source>
        <translation>À l’octet %1, un message compressé du serveur a dépassé la limite en se décompressant.</translation>
    </message>
    <message>
        <source>At byte %1 compressed data refer to a message before, which was not agreed.</source>
        <translation>À l’octet %1, des données compressées renvoient à un message précédent, ce qui n’était pas convenu.</translation>
    </message>
    <message>
        <source>At byte %1 a compressed message ended in the middle of a block.</source>
        <translation>À l’octet %1, un message compressé s’est arrêté au milieu d’un bloc.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with the code %2; codes under 1000 are not used.</source>
        <translation>À l’octet %1, le serveur a fermé avec le code %2 ; les codes inférieurs à 1000 ne sont pas employés.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1004, which is reserved and has no meaning.</source>
        <translation>À l’octet %1, le serveur a fermé avec 1004, code réservé et sans signification.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1005, which only reports that no code came.</source>
        <translation>À l’octet %1, le serveur a fermé avec 1005, qui signale seulement qu’aucun code n’est venu.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1006, which only reports that no Close frame came.</source>
        <translation>À l’octet %1, le serveur a fermé avec 1006, qui signale seulement qu’aucune trame Close n’est venue.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with 1015, which only reports a failure of TLS.</source>
        <translation>À l’octet %1, le serveur a fermé avec 1015, qui signale seulement un échec de TLS.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with the code %2, which nobody has registered.</source>
        <translation>À l’octet %1, le serveur a fermé avec le code %2, que personne n’a enregistré.</translation>
    </message>
    <message>
        <source>At byte %1 the server closed with the code %2; there are none above 4999.</source>
        <translation>À l’octet %1, le serveur a fermé avec le code %2 ; il n’y en a pas au-dessus de 4999.</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is %2, which cannot be the proof of any key; it must be %1.</source>
        <translation>Sec-WebSocket-Accept vaut %2, ce qui ne peut être la preuve d’aucune clé ; la valeur attendue est %1.</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept comes more than once: %2. It must be %1, once.</source>
        <translation>Sec-WebSocket-Accept figure plusieurs fois : %2. La valeur attendue est %1, une seule fois.</translation>
    </message>
    <message>
        <source>The answer says %1; a WebSocket opens with HTTP/1.1.</source>
        <translation>La réponse annonce %1 ; une connexion WebSocket s’ouvre en HTTP/1.1.</translation>
    </message>
    <message>
        <source>The header Upgrade is missing from the answer.</source>
        <translation>L’en-tête Upgrade manque dans la réponse.</translation>
    </message>
    <message>
        <source>The header Upgrade is “%1”; it must be “websocket”.</source>
        <translation>L’en-tête Upgrade vaut « %1 » ; il doit valoir « websocket ».</translation>
    </message>
    <message>
        <source>The header Upgrade comes more than once: %1.</source>
        <translation>L’en-tête Upgrade figure plusieurs fois : %1.</translation>
    </message>
    <message>
        <source>The header Connection is missing from the answer.</source>
        <translation>L’en-tête Connection manque dans la réponse.</translation>
    </message>
    <message>
        <source>The header Connection is “%1”; “Upgrade” must be in it.</source>
        <translation>L’en-tête Connection vaut « %1 » ; « Upgrade » doit y figurer.</translation>
    </message>
    <message>
        <source>The server chose several subprotocols at once: %1.</source>
        <translation>Le serveur a choisi plusieurs sous-protocoles à la fois : %1.</translation>
    </message>
    <message>
        <source>The header Sec-WebSocket-Protocol comes more than once: %1.</source>
        <translation>L’en-tête Sec-WebSocket-Protocol figure plusieurs fois : %1.</translation>
    </message>
    <message>
        <source>The server agreed to an extension that was not offered: %1.</source>
        <translation>Le serveur a accepté une extension qui n’était pas proposée : %1.</translation>
    </message>
    <message>
        <source>What the server wrote as extensions is no list of extensions: %1.</source>
        <translation>Ce que le serveur a écrit comme extensions n’est pas une liste d’extensions : %1.</translation>
    </message>
    <message>
        <source>The server named a parameter that permessage-deflate does not have: %1.</source>
        <translation>Le serveur a nommé un paramètre que permessage-deflate ne connaît pas : %1.</translation>
    </message>
    <message>
        <source>The server named a parameter of permessage-deflate twice: %1.</source>
        <translation>Le serveur a nommé deux fois un paramètre de permessage-deflate : %1.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate lacks its value: %1.</source>
        <translation>Un paramètre de permessage-deflate n’a pas la valeur qu’il lui faut : %1.</translation>
    </message>
    <message>
        <source>A parameter of permessage-deflate has a value but may have none: %1.</source>
        <translation>Un paramètre de permessage-deflate a une valeur alors qu’il n’en admet aucune : %1.</translation>
    </message>
    <message>
        <source>The window of permessage-deflate is no number: %1.</source>
        <translation>La fenêtre de permessage-deflate n’est pas un nombre : %1.</translation>
    </message>
    <message>
        <source>The window of permessage-deflate is written with a leading zero: %1.</source>
        <translation>La fenêtre de permessage-deflate s’écrit avec un zéro initial : %1.</translation>
    </message>
    <message>
        <source>The window of permessage-deflate is not between 8 and 15 bits: %1.</source>
        <translation>La fenêtre de permessage-deflate n’est pas comprise entre 8 et 15 bits : %1.</translation>
    </message>
    <message>
        <source>The server limits the window of the client, which did not offer that: %1.</source>
        <translation>Le serveur limite la fenêtre du client, qui ne l’avait pas proposé : %1.</translation>
    </message>
    <message>
        <source>The server allows the client a larger window than the client offered: %1.</source>
        <translation>Le serveur accorde au client une fenêtre plus grande que celle que le client proposait : %1.</translation>
    </message>
    <message>
        <source>The server takes a larger window than the client asked for: %1.</source>
        <translation>Le serveur prend une fenêtre plus grande que celle que le client demandait : %1.</translation>
    </message>
    <message>
        <source>The server does not take the smaller window that the client asked for: %1.</source>
        <translation>Le serveur ne prend pas la fenêtre plus petite que le client demandait : %1.</translation>
    </message>
    <message>
        <source>The client asked the server to forget its window after each message; the server does not: %1.</source>
        <translation>Le client demandait au serveur d’oublier sa fenêtre après chaque message ; le serveur ne le fait pas : %1.</translation>
    </message>
    <message>
        <source>The server agreed to permessage-deflate twice: %1.</source>
        <translation>Le serveur a accepté permessage-deflate deux fois : %1.</translation>
    </message>
    <message>
        <source>The answer is written as HTTP/1.1 wants it.</source>
        <translation>La réponse est écrite comme le veut HTTP/1.1.</translation>
    </message>
    <message>
        <source>Nothing follows the status in the first line; HTTP/1.1 wants a space there.</source>
        <translation>Rien ne suit le code d’état sur la première ligne ; HTTP/1.1 y veut une espace.</translation>
    </message>
    <message>
        <source>At byte %1 the first line has more than one space between its parts.</source>
        <translation>À l’octet %1, la première ligne a plus d’une espace entre ses éléments.</translation>
    </message>
    <message>
        <source>At byte %1 the header Sec-WebSocket-Extensions comes a second time; an answer has it once.</source>
        <translation>À l’octet %1, l’en-tête Sec-WebSocket-Extensions figure une deuxième fois ; une réponse ne le porte qu’une fois.</translation>
    </message>
    <message>
        <source>At byte %1 there is the header Content-Length (%2), which an answer 101 may not have.</source>
        <translation>À l’octet %1 figure l’en-tête Content-Length (%2), qu’une réponse 101 ne doit pas porter.</translation>
    </message>
    <message>
        <source>At byte %1 there is the header Transfer-Encoding (%2), which an answer 101 may not have.</source>
        <translation>À l’octet %1 figure l’en-tête Transfer-Encoding (%2), qu’une réponse 101 ne doit pas porter.</translation>
    </message>
    <message>
        <source>At byte %1 the header %2 comes a second time; each reader may choose another value.</source>
        <translation>À l’octet %1, l’en-tête %2 figure une deuxième fois ; chaque lecteur peut en retenir une autre valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) end with LF in place of CR LF, the first at byte %1.</source>
        <translation>
            <numerusform>%n ligne se termine par LF au lieu de CR LF, à l’octet %1.</numerusform>
            <numerusform>%n lignes se terminent par LF au lieu de CR LF, la première à l’octet %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At byte %1 a header goes on in the next line, which HTTP no longer allows.</source>
        <translation>À l’octet %1, un en-tête se poursuit sur la ligne suivante, ce que HTTP n’admet plus.</translation>
    </message>
    <message>
        <source>At byte %1 there is a blank before the colon of a header.</source>
        <translation>À l’octet %1, un blanc précède le deux-points d’un en-tête.</translation>
    </message>
    <message>
        <source>At byte %1 there is a control character in a header.</source>
        <translation>À l’octet %1, un en-tête contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>At byte %1 there is a line without a colon; it is no header.</source>
        <translation>À l’octet %1, une ligne n’a pas de deux-points : ce n’est pas un en-tête.</translation>
    </message>
    <message>
        <source>A certificate above the server’s may sign none.</source>
        <translation>Un certificat au-dessus de celui du serveur n’a le droit d’en signer aucun.</translation>
    </message>
    <message>
        <source>The chain is longer than one of its authorities allows.</source>
        <translation>La chaîne est plus longue que ne l’admet l’une de ses autorités.</translation>
    </message>
    <message>
        <source>An authority of the chain may not sign for a name in the certificate.</source>
        <translation>Une autorité de la chaîne n’a pas le droit de signer un nom du certificat.</translation>
    </message>
    <message>
        <source>The certificate requires a stapled OCSP answer, and none that counts came.</source>
        <translation>Le certificat exige une réponse OCSP agrafée, et aucune qui compte n’est venue.</translation>
    </message>
    <message>
        <source>The stapled OCSP answer proves nothing.</source>
        <translation>La réponse OCSP agrafée ne prouve rien.</translation>
    </message>
    <message>
        <source>The server leaves out an intermediate certificate, which this machine has by chance.</source>
        <translation>Le serveur omet un certificat intermédiaire, que cette machine possède par chance.</translation>
    </message>
    <message>
        <source>The chain is trusted, but the stapled OCSP answer is out of date.</source>
        <translation>La chaîne est digne de confiance, mais la réponse OCSP agrafée est périmée.</translation>
    </message>
    <message>
        <source>The chain is trusted, but it is sent in the wrong order.</source>
        <translation>La chaîne est digne de confiance, mais elle est envoyée dans le désordre.</translation>
    </message>
    <message>
        <source>The client certificate of %1 is ready for a server that asks for one.</source>
        <translation>Le certificat client de %1 est prêt pour un serveur qui en demande un.</translation>
    </message>
    <message>
        <source>No server name was sent, as %1 is an address and only names may be sent.</source>
        <translation>Aucun nom de serveur n’a été envoyé, car %1 est une adresse et seuls des noms peuvent l’être.</translation>
    </message>
    <message>
        <source>No server name was sent, as %1 is an address and only names may be sent. A server of several hosts then shows its default certificate, or refuses: test by the host’s name, or give it with --sni.</source>
        <translation>Aucun nom de serveur n’a été envoyé, car %1 est une adresse et seuls des noms peuvent l’être. Un serveur de plusieurs hôtes montre alors son certificat par défaut, ou refuse : testez par le nom de l’hôte, ou donnez-le avec --sni.</translation>
    </message>
    <message>
        <source>The client certificate of %1 has expired.</source>
        <translation>Le certificat client de %1 a expiré.</translation>
    </message>
    <message>
        <source>The client certificate of %1 is not valid yet.</source>
        <translation>Le certificat client de %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The client certificate of %1 is not meant for clients.</source>
        <translation>Le certificat client de %1 n’est pas destiné aux clients.</translation>
    </message>
    <message>
        <source>The client certificate is issued by %1, but the server accepts only: %2. A browser would not offer it.</source>
        <translation>Le certificat client est émis par %1, mais le serveur n’accepte que : %2. Un navigateur ne le proposerait pas.</translation>
    </message>
    <message>
        <source>The client certificate is issued by %1, but the server accepts only: %2. Perhaps an intermediate certificate is missing in the file.</source>
        <translation>Le certificat client est émis par %1, mais le serveur n’accepte que : %2. Peut-être manque-t-il un certificat intermédiaire dans le fichier.</translation>
    </message>
    <message>
        <source>The client certificate is issued by the intermediate %1, which is not in the file; the server accepts only: %2.</source>
        <translation>Le certificat client est émis par l’intermédiaire %1, qui n’est pas dans le fichier ; le serveur n’accepte que : %2.</translation>
    </message>
    <message>
        <source>The client certificate of %1 was withheld: the server that asks for it is not trusted.</source>
        <translation>Le certificat client de %1 a été retenu : le serveur qui le demande n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The server did not ask for the client certificate.</source>
        <translation>Le serveur n’a pas demandé le certificat client.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nom du serveur (SNI)</translation>
    </message>
    <message>
        <source>Another certificate stands before the server’s own.</source>
        <translation>Un autre certificat précède celui du serveur.</translation>
    </message>
    <message>
        <source>The certificate of the issuer’s name has another key than the one that signed.</source>
        <translation>Le certificat au nom de l’émetteur a une autre clé que celle qui a signé.</translation>
    </message>
    <message>
        <source>The chain ends below a root: the next issuer was neither sent nor is it trusted.</source>
        <translation>La chaîne s’arrête avant une racine : l’émetteur suivant n’a pas été envoyé et n’est pas de confiance.</translation>
    </message>
    <message>
        <source>The key usage of the certificate is of no use to a server.</source>
        <translation>L’usage de la clé du certificat est inutile à un serveur.</translation>
    </message>
    <message>
        <source>A key of the chain is of a kind that most clients do not know.</source>
        <translation>Une clé de la chaîne est d’une sorte que la plupart des clients ne connaissent pas.</translation>
    </message>
    <message>
        <source>A signature of the chain does not match.</source>
        <translation>Une signature de la chaîne ne concorde pas.</translation>
    </message>
    <message>
        <source>A certificate of the chain has a critical extension that nobody knows.</source>
        <translation>Un certificat de la chaîne porte une extension critique que personne ne connaît.</translation>
    </message>
    <message>
        <source>The chain is trusted; a certificate that it does not need was sent along.</source>
        <translation>La chaîne est de confiance ; un certificat dont elle n’a pas besoin a été envoyé avec.</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>certain</source>
        <translation>certaine</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>In a Close frame</source>
        <translation>Dans une trame Close</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Generated by</source>
        <translation>Produit par</translation>
    </message>
    <message>
        <source>Allowed in a browser’s close()</source>
        <translation>Permis dans le close() d’un navigateur</translation>
    </message>
    <message>
        <source>Clean close</source>
        <translation>Fermeture propre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
</context>
<context>
    <name>Handshake</name>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nom du serveur (SNI)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions offered</source>
        <translation>Versions proposées</translation>
    </message>
    <message>
        <source>Legacy version field</source>
        <translation>Champ de version historique</translation>
    </message>
    <message>
        <source>Knows a later version, held to</source>
        <translation>Connaît une version plus récente, ramené à</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>Cipher suites offered</source>
        <translation>Suites de chiffrement proposées</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Key shares for</source>
        <translation>Clés envoyées pour</translation>
    </message>
    <message>
        <source>Size of the key</source>
        <translation>Taille de la clé</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Signature algorithms</source>
        <translation>Algorithmes de signature</translation>
    </message>
    <message>
        <source>… in certificates</source>
        <translation>… dans les certificats</translation>
    </message>
    <message>
        <source>Protocol (ALPN)</source>
        <translation>Protocole (ALPN)</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Identifiant de session</translation>
    </message>
    <message>
        <source>Session ticket</source>
        <translation>Ticket de session</translation>
    </message>
    <message>
        <source>Earlier sessions offered</source>
        <translation>Sessions antérieures proposées</translation>
    </message>
    <message>
        <source>Ways to resume</source>
        <translation>Modes de reprise</translation>
    </message>
    <message>
        <source>Session taken up, number</source>
        <translation>Session reprise, numéro</translation>
    </message>
    <message>
        <source>Early data</source>
        <translation>Données anticipées</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Compression of certificates</source>
        <translation>Compression des certificats</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Their sizes</source>
        <translation>Leurs tailles</translation>
    </message>
    <message>
        <source>OCSP staple</source>
        <translation>Réponse OCSP agrafée</translation>
    </message>
    <message>
        <source>Kinds of certificates</source>
        <translation>Types de certificats</translation>
    </message>
    <message>
        <source>Authorities accepted</source>
        <translation>Autorités acceptées</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pendant</translation>
    </message>
    <message>
        <source>Early data, at most</source>
        <translation>Données anticipées, au plus</translation>
    </message>
    <message>
        <source>New keys asked of the other side</source>
        <translation>Nouvelles clés demandées à l’autre côté</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Client random</source>
        <translation>Aléa du client (random)</translation>
    </message>
    <message>
        <source>Further entries left out</source>
        <translation>Autres entrées omises</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>ClientHello sent, no ServerHello received</source>
        <translation>ClientHello envoyé, aucun ServerHello reçu</translation>
    </message>
    <message>
        <source>the server chose version and cipher suite</source>
        <translation>le serveur a choisi la version et la suite de chiffrement</translation>
    </message>
    <message>
        <source>the server’s certificate was received</source>
        <translation>le certificat du serveur a été reçu</translation>
    </message>
    <message>
        <source>both sides finished</source>
        <translation>les deux côtés ont terminé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>fatal: it ends the connection</source>
        <translation>fatale : elle met fin à la connexion</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>the message itself</source>
        <translation>le message lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alerte %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>asked for and sent</source>
        <translation>demandé et envoyé</translation>
    </message>
    <message>
        <source>asked for, none sent</source>
        <translation>demandé, aucun envoyé</translation>
    </message>
    <message>
        <source>asked for and withheld: the server is not trusted</source>
        <translation>demandé et retenu : le serveur n’est pas digne de confiance</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Came as far as</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>First bytes received</source>
        <translation>Premiers octets reçus</translation>
    </message>
    <message>
        <source>Key of the exchange</source>
        <translation>Clé de l’échange</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat du client</translation>
    </message>
    <message>
        <source>yes: one more round trip for another group</source>
        <translation>oui : un aller-retour de plus pour un autre groupe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>More messages came than are kept.</source>
        <translation>Il est venu plus de messages que ce qui est conservé.</translation>
    </message>
    <message>
        <source>empty: one may be sent</source>
        <translation>vide : un ticket peut être envoyé</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>an alert</comment>
        <translation>chiffrée</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Error of the resolver</source>
        <translation>Erreur du résolveur</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Error of the system</source>
        <translation>Erreur du système</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy employé</translation>
    </message>
    <message>
        <source>Proxy chosen by</source>
        <translation>Proxy choisi par</translation>
    </message>
    <message>
        <source>Status of the proxy</source>
        <translation>État du proxy</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>Réponse du proxy</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Names in the certificate</source>
        <translation>Noms du certificat</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Nombre de bits</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificats envoyés</translation>
    </message>
    <message>
        <source>Issuer’s certificate at</source>
        <translation>Certificat de l’émetteur</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Alert received</source>
        <translation>Alerte reçue</translation>
    </message>
    <message>
        <source>Asked for by the server</source>
        <translation>Exigé par le serveur</translation>
    </message>
    <message>
        <source>Server name sent (SNI)</source>
        <translation>Nom de serveur envoyé (SNI)</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Version de TLS</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>First bytes received</source>
        <translation>Premiers octets reçus</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Error on our side</source>
        <translation>Erreur de notre côté</translation>
    </message>
    <message>
        <source>End of the TCP connection</source>
        <translation>Fin de la connexion TCP</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Ligne d’état</translation>
    </message>
    <message>
        <source>Location header</source>
        <translation>En-tête Location</translation>
    </message>
    <message>
        <source>Server header</source>
        <translation>En-tête Server</translation>
    </message>
    <message>
        <source>Via header</source>
        <translation>En-tête Via</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Type du corps</translation>
    </message>
    <message>
        <source>Authentication wanted</source>
        <translation>Authentification exigée</translation>
    </message>
    <message>
        <source>Retry-After header</source>
        <translation>En-tête Retry-After</translation>
    </message>
    <message>
        <source>WebSocket versions offered</source>
        <translation>Versions de WebSocket proposées</translation>
    </message>
    <message>
        <source>Cloudflare’s CF-Ray</source>
        <translation>CF-Ray de Cloudflare</translation>
    </message>
    <message>
        <source>Beginning of the body</source>
        <translation>Début du corps</translation>
    </message>
    <message>
        <source>What is wrong with the head</source>
        <translation>Défaut de l’en-tête</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>Sous-protocole</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension concernée</translation>
    </message>
    <message>
        <source>Bytes that break the rule</source>
        <translation>Octets qui enfreignent la règle</translation>
    </message>
    <message>
        <source>Offset in the server’s stream</source>
        <translation>Position dans le flux du serveur</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Bytes around it</source>
        <translation>Octets alentour</translation>
    </message>
    <message>
        <source>Waited, in seconds</source>
        <translation>Attente, en secondes</translation>
    </message>
    <message>
        <source>Text expected</source>
        <translation>Texte attendu</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>Close code received</source>
        <translation>Code de fermeture reçu</translation>
    </message>
    <message>
        <source>Reason received</source>
        <translation>Motif reçu</translation>
    </message>
    <message>
        <source>Close code sent</source>
        <translation>Code de fermeture envoyé</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouverte</translation>
    </message>
    <message>
        <source>closed by the server (FIN)</source>
        <translation>fermée par le serveur (FIN)</translation>
    </message>
    <message>
        <source>reset by the server (RST)</source>
        <translation>réinitialisée par le serveur (RST)</translation>
    </message>
    <message>
        <source>time limit reached</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>fermée par nous</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>le client</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1 : non essayée</translation>
    </message>
    <message>
        <source>%1: connected</source>
        <translation>%1 : connexion établie</translation>
    </message>
    <message>
        <source>%1: connection refused</source>
        <translation>%1 : connexion refusée</translation>
    </message>
    <message>
        <source>%1: no answer in time</source>
        <translation>%1 : pas de réponse à temps</translation>
    </message>
    <message>
        <source>%1: unreachable</source>
        <translation>%1 : inaccessible</translation>
    </message>
    <message>
        <source>%1: connection reset</source>
        <translation>%1 : connexion réinitialisée</translation>
    </message>
    <message>
        <source>%1: not allowed by this machine</source>
        <translation>%1 : interdite par cette machine</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1 : annulée</translation>
    </message>
    <message>
        <source>%1: given up because another address answered</source>
        <translation>%1 : abandonnée, car une autre adresse a répondu</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1 : échec</translation>
    </message>
    <message>
        <source>none: the frame was empty</source>
        <translation>aucun : la trame était vide</translation>
    </message>
    <message>
        <source>Sent the first Close frame</source>
        <translation>A envoyé la première trame Close</translation>
    </message>
    <message>
        <source>Bytes of an unfinished frame</source>
        <translation>Octets d’une trame inachevée</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Règle enfreinte</translation>
    </message>
    <message>
        <source>Offset in the frame</source>
        <translation>Position dans la trame</translation>
    </message>
    <message>
        <source>Bits concerned</source>
        <translation>Bits concernés</translation>
    </message>
    <message>
        <source>Said in its protocol</source>
        <translation>Dit dans son protocole</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Plus précisément</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Usages permis</translation>
    </message>
    <message>
        <source>Authorities found</source>
        <translation>Autorités trouvées</translation>
    </message>
    <message>
        <source>Authorities allowed below</source>
        <translation>Autorités admises au-dessous</translation>
    </message>
    <message>
        <source>Names permitted</source>
        <translation>Noms permis</translation>
    </message>
    <message>
        <source>Names excluded</source>
        <translation>Noms exclus</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Révoqué le</translation>
    </message>
    <message>
        <source>Reason of the revocation</source>
        <translation>Motif de la révocation</translation>
    </message>
    <message>
        <source>Status of the OCSP answer</source>
        <translation>État de la réponse OCSP</translation>
    </message>
    <message>
        <source>OCSP answer valid until</source>
        <translation>Réponse OCSP valable jusqu’au</translation>
    </message>
    <message>
        <source>Chain as built</source>
        <translation>Chaîne construite</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>Journalisé le</translation>
    </message>
    <message>
        <source>OCSP answer produced on</source>
        <translation>Réponse OCSP produite le</translation>
    </message>
    <message>
        <source>Clock of this machine</source>
        <translation>Horloge de cette machine</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>no alternative names, and another common name</source>
        <translation>aucun nom alternatif, et un autre nom commun</translation>
    </message>
    <message>
        <source>a wildcard stands for one level only</source>
        <translation>un joker ne remplace qu’un seul niveau</translation>
    </message>
    <message>
        <source>the wildcard does not cover the domain itself</source>
        <translation>le joker ne couvre pas le domaine lui-même</translation>
    </message>
    <message>
        <source>a wildcard where none is allowed</source>
        <translation>un joker là où il n’est pas permis</translation>
    </message>
    <message>
        <source>only the name with www</source>
        <translation>seulement le nom avec www</translation>
    </message>
    <message>
        <source>only the name without www</source>
        <translation>seulement le nom sans www</translation>
    </message>
    <message>
        <source>an address was asked for, only names are in it</source>
        <translation>une adresse a été demandée, il n’y a que des noms</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
    </message>
    <message>
        <source>the address is entered as a DNS name</source>
        <translation>l’adresse y est inscrite comme nom DNS</translation>
    </message>
    <message>
        <source>basicConstraints does not say CA:TRUE</source>
        <translation>basicConstraints ne dit pas CA:TRUE</translation>
    </message>
    <message>
        <source>its key usage lacks keyCertSign</source>
        <translation>keyCertSign manque à l’usage de sa clé</translation>
    </message>
    <message>
        <source>in none of the permitted subtrees</source>
        <translation>dans aucun des domaines permis</translation>
    </message>
    <message>
        <source>in an excluded subtree</source>
        <translation>dans un domaine exclu</translation>
    </message>
    <message>
        <source>only this machine’s store has it</source>
        <translation>seul le magasin de cette machine l’a</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>aucune n’a été envoyée</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>an error of the responder</source>
        <translation>une erreur du répondeur</translation>
    </message>
    <message>
        <source>about another certificate</source>
        <translation>elle porte sur un autre certificat</translation>
    </message>
    <message>
        <source>the responder does not know the certificate</source>
        <translation>le répondeur ne connaît pas le certificat</translation>
    </message>
    <message>
        <source>its signature is wrong</source>
        <translation>sa signature est fausse</translation>
    </message>
    <message>
        <source>signed by nobody who may</source>
        <translation>signée par un tiers non autorisé</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>datée du futur</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>Alert sent by us</source>
        <translation>Alerte envoyée par nous</translation>
    </message>
    <message>
        <source>No server name sent, this being an address</source>
        <translation>Aucun nom de serveur envoyé, ceci étant une adresse</translation>
    </message>
    <message>
        <source>How far the handshake came</source>
        <translation>Point atteint par la négociation</translation>
    </message>
    <message>
        <source>Bytes of an unfinished record</source>
        <translation>Octets d’un enregistrement inachevé</translation>
    </message>
    <message>
        <source>Versions the server accepts</source>
        <translation>Versions acceptées par le serveur</translation>
    </message>
    <message>
        <source>Cipher suite the server would take</source>
        <translation>Suite que le serveur accepterait</translation>
    </message>
    <message>
        <source>Group the server would take</source>
        <translation>Groupe que le serveur accepterait</translation>
    </message>
    <message>
        <source>Protocol chosen by ALPN</source>
        <translation>Protocole choisi par ALPN</translation>
    </message>
    <message>
        <source>Authorities the server accepts</source>
        <translation>Autorités acceptées par le serveur</translation>
    </message>
    <message>
        <source>Client certificate of</source>
        <translation>Certificat client de</translation>
    </message>
    <message>
        <source>Client certificate withheld, the server is not trusted</source>
        <translation>Certificat client retenu, le serveur n’étant pas digne de confiance</translation>
    </message>
    <message>
        <source>Issuers of the client certificate</source>
        <translation>Émetteurs du certificat client</translation>
    </message>
    <message>
        <source>Wrong with the client certificate</source>
        <translation>Défaut du certificat client</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’avait encore été envoyé.</translation>
    </message>
    <message>
        <source>The ClientHello was sent; the server chose nothing in answer to it. It, or something before it, dislikes the offer, the server name or the address.</source>
        <translation>Le ClientHello est parti ; le serveur n’a rien choisi en réponse. L’offre, le nom de serveur ou l’adresse déplaisent au serveur, ou à un équipement placé devant lui.</translation>
    </message>
    <message>
        <source>The server chose version and cipher suite, then stopped before its certificate had come: look for the certificate and key in its configuration.</source>
        <translation>Le serveur a choisi la version et la suite de chiffrement, puis s’est arrêté avant l’arrivée de son certificat : voyez le certificat et la clé dans sa configuration.</translation>
    </message>
    <message>
        <source>The server’s certificate came; the proofs that end the handshake did not.</source>
        <translation>Le certificat du serveur est arrivé ; les preuves qui terminent la négociation, non.</translation>
    </message>
    <message>
        <source>Both sides had finished the handshake.</source>
        <translation>Les deux côtés avaient terminé la négociation.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valide.</translation>
    </message>
    <message>
        <source>It is not meant for clients.</source>
        <translation>Il n’est pas destiné aux clients.</translation>
    </message>
    <message>
        <source>None of the authorities that the server accepts issued it.</source>
        <translation>Aucune des autorités acceptées par le serveur ne l’a émis.</translation>
    </message>
    <message>
        <source>None of the authorities that the server accepts issued it itself; perhaps an intermediate certificate is missing in the file.</source>
        <translation>Aucune des autorités que le serveur accepte ne l’a émis directement ; peut-être manque-t-il un certificat intermédiaire dans le fichier.</translation>
    </message>
    <message>
        <source>The intermediate certificate that issued it is not in the file, and the server accepts only the authority above.</source>
        <translation>Le certificat intermédiaire qui l’a émis n’est pas dans le fichier, et le serveur n’accepte que l’autorité au-dessus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the one that was sent</source>
        <translation>celui qui a été envoyé</translation>
    </message>
    <message>
        <source>the trusted one</source>
        <translation>celui de confiance</translation>
    </message>
    <message>
        <source>an authority’s certificate stands first</source>
        <translation>le certificat d’une autorité vient en premier</translation>
    </message>
    <message>
        <source>another host’s certificate stands first</source>
        <translation>le certificat d’un autre hôte vient en premier</translation>
    </message>
    <message>
        <source>it signs none of the chain</source>
        <translation>il n’en signe aucun</translation>
    </message>
    <message>
        <source>it was there already</source>
        <translation>il y était déjà</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Sorte de clé</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Stands first</source>
        <translation>Vient en premier</translation>
    </message>
    <message>
        <source>a name in UTF-8, not in its ASCII form</source>
        <translation>un nom en UTF-8, et non sous sa forme ASCII</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>your own library</source>
        <translation>votre propre bibliothèque</translation>
    </message>
    <message>
        <source>the peer</source>
        <translation>le pair</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>a faulty peer</source>
        <translation>un pair fautif</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>RFC 6455</source>
        <translation>RFC 6455</translation>
    </message>
    <message>
        <source>the IANA registry</source>
        <translation>le registre de l’IANA</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Repeated without TLS on the same port, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Répété sans TLS sur le même port, le test s’est terminé par « %1 ». Cela confirme « %2 ».</translation>
    </message>
    <message>
        <source>Repeated without TLS on the same port, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Répété sans TLS sur le même port, le test s’est terminé par « %1 ». Cela écarte « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with TLS on the same port, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Répété avec TLS sur le même port, le test s’est terminé par « %1 ». Cela confirme « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with TLS on the same port, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Répété avec TLS sur le même port, le test s’est terminé par « %1 ». Cela écarte « %2 ».</translation>
    </message>
    <message>
        <source>Repeated without an Origin header, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Répété sans en-tête Origin, le test s’est terminé par « %1 ». Cela confirme « %2 ».</translation>
    </message>
    <message>
        <source>Repeated without an Origin header, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Répété sans en-tête Origin, le test s’est terminé par « %1 ». Cela écarte « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with the site’s own Origin header, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Répété avec l’en-tête Origin du site lui-même, le test s’est terminé par « %1 ». Cela confirme « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with the site’s own Origin header, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Répété avec l’en-tête Origin du site lui-même, le test s’est terminé par « %1 ». Cela écarte « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test ended with “%1”. This confirms “%2”.</source>
        <translation>Répété avec un seul changement, le test s’est terminé par « %1 ». Cela confirme « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test ended with “%1”. This rules out “%2”.</source>
        <translation>Répété avec un seul changement, le test s’est terminé par « %1 ». Cela écarte « %2 ».</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this file, as ISO 639 names it: en, fr</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 at %2 UTC</source>
        <translation>%1 à %2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tested on %1</source>
        <translation>Testé le %1</translation>
    </message>
    <message>
        <source>Stage: %1. Confidence: %2.</source>
        <translation>Étape : %1. Confiance : %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Close codes</source>
        <translation>Codes de fermeture</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Received from the server</source>
        <translation>Reçu du serveur</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Envoyé au serveur</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What known clients show</source>
        <translation>Ce qu’affichent les clients connus</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Bon à savoir aussi</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Autres causes</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Asked again with every TLS version, cipher suite and group, one version a connection, the server’s refusal reads as “%1”. This confirms “%2”.</source>
        <translation>De nouveaux essais avec toutes les versions de TLS, suites de chiffrement et groupes, une version par connexion, donnent au refus du serveur ce sens : « %1 ». Cela confirme « %2 ».</translation>
    </message>
    <message>
        <source>Asked again with every TLS version, cipher suite and group, one version a connection, the server still gives “%1”. This rules out “%2”.</source>
        <translation>De nouveaux essais avec toutes les versions de TLS, suites de chiffrement et groupes, une version par connexion, se terminent toujours par « %1 ». Cela exclut « %2 ».</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the test gave no clear answer: “%1” stays as it was.</source>
        <translation>Répété en changeant une seule chose, le test n’a pas donné de réponse claire : « %1 » reste inchangé.</translation>
    </message>
    <message>
        <source>Repeated with one thing changed, the connection ended without a word about why. This speaks for “%1” and proves nothing yet.</source>
        <translation>Reprise en changeant une seule chose, la connexion s’est terminée sans rien dire de la raison. Cela plaide pour « %1 », sans encore le prouver.</translation>
    </message>
    <message>
        <source>Past the failure of trust, on a second connection without your credentials, headers, query values, path parameters, subprotocols, message and client certificate: the opening succeeded and the connection closed in good order. Nothing else was found wrong.</source>
        <translation>Au-delà du défaut de confiance, sur une seconde connexion sans vos identifiants, en-têtes, valeurs de requête, paramètres de chemin, sous-protocoles, message ni certificat client : l’ouverture a réussi et la connexion s’est fermée en bon ordre. Rien d’autre n’a été trouvé en défaut.</translation>
    </message>
    <message>
        <source>Past the failure of trust, on a second connection without your credentials, headers, query values, path parameters, subprotocols, message and client certificate, the test ended with “%1”: %2 If the server needs what was left out, that may be why.</source>
        <translation>Au-delà du défaut de confiance, sur une seconde connexion sans vos identifiants, en-têtes, valeurs de requête, paramètres de chemin, sous-protocoles, message ni certificat client, le test s’est terminé par « %1 » : %2 Si le serveur a besoin de ce qui a été omis, c’est peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>There was none in this test.</source>
        <translation>Il n’y en a pas eu pendant ce test.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
</context>
<context>
    <name>Retry</name>
    <message>
        <source>only if still needed</source>
        <translation>seulement si nécessaire</translation>
    </message>
    <message>
        <source>after a random wait</source>
        <translation>après une attente aléatoire</translation>
    </message>
    <message>
        <source>with back-off</source>
        <translation>avec une attente croissante</translation>
    </message>
    <message>
        <source>after fixing the fault</source>
        <translation>après correction du défaut</translation>
    </message>
    <message>
        <source>with new credentials</source>
        <translation>avec de nouveaux identifiants</translation>
    </message>
    <message>
        <source>at another address</source>
        <translation>à une autre adresse</translation>
    </message>
    <message>
        <source>as the service says</source>
        <translation>selon les consignes du service</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>after a change</source>
        <translation>après un changement</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>non documenté</translation>
    </message>
    <message>
        <source>not automatically</source>
        <translation>pas automatiquement</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>The server’s order counts.</source>
        <translation>L’ordre du serveur prime.</translation>
    </message>
    <message>
        <source>The client’s order counts.</source>
        <translation>L’ordre du client prime.</translation>
    </message>
    <message>
        <source>The server’s order counts, in part as the client wishes.</source>
        <translation>L’ordre du serveur prime, en partie selon le souhait du client.</translation>
    </message>
    <message>
        <source>Whose order counts could not be determined.</source>
        <translation>Impossible de déterminer quel ordre prime.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Faiblesses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: how bad, %2: what is weak</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Versions and cipher suites</source>
        <translation>Versions et suites de chiffrement</translation>
    </message>
    <message>
        <source>%1: not offered</source>
        <translation>%1 : non proposé</translation>
    </message>
    <message>
        <source>%1: could not be determined: %2.</source>
        <translation>%1 : indéterminé (%2).</translation>
    </message>
    <message>
        <source>%1: offered</source>
        <translation>%1 : proposé</translation>
    </message>
    <message>
        <source>the same suites as %1</source>
        <translation>les mêmes suites que %1</translation>
    </message>
    <message>
        <source>DH %1 bits</source>
        <translation>DH %1 bits</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n other suite(s) could not be determined: %2.</source>
        <translation>
            <numerusform>%n autre suite reste indéterminée : %2.</numerusform>
            <numerusform>%n autres suites restent indéterminées : %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of the key exchange</source>
        <translation>Groupes de l’échange de clés</translation>
    </message>
    <message>
        <source>post-quantum</source>
        <translation>post-quantique</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1: kind of key, %2: its size in bits</extracomment>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat de</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificats envoyés</translation>
    </message>
    <message>
        <source>Secure renegotiation is supported.</source>
        <translation>La renégociation sécurisée est prise en charge.</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing.</source>
        <translation>La renégociation sécurisée manque.</translation>
    </message>
    <message>
        <source>The extended master secret is supported.</source>
        <translation>Le secret maître étendu est pris en charge.</translation>
    </message>
    <message>
        <source>The extended master secret is missing.</source>
        <translation>Le secret maître étendu manque.</translation>
    </message>
    <message>
        <source>TLS_FALLBACK_SCSV is understood.</source>
        <translation>TLS_FALLBACK_SCSV est compris.</translation>
    </message>
    <message>
        <source>TLS_FALLBACK_SCSV is not understood.</source>
        <translation>TLS_FALLBACK_SCSV n’est pas compris.</translation>
    </message>
    <message>
        <source>Compression is accepted.</source>
        <translation>La compression est acceptée.</translation>
    </message>
    <message>
        <source>Compression is off.</source>
        <translation>La compression est désactivée.</translation>
    </message>
    <message>
        <source>Heartbeats are accepted.</source>
        <translation>L’extension heartbeat est acceptée.</translation>
    </message>
    <message>
        <source>Heartbeats are off.</source>
        <translation>L’extension heartbeat est désactivée.</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>Mécanismes de protection</translation>
    </message>
    <message>
        <source>Whether TLS_FALLBACK_SCSV is understood could not be determined.</source>
        <translation>Impossible de déterminer si TLS_FALLBACK_SCSV est compris.</translation>
    </message>
    <message>
        <source>Interrupted: the list may be incomplete.</source>
        <translation>Interrompu : la liste peut être incomplète.</translation>
    </message>
    <message>
        <source>The time for the whole scan was over: the list may be incomplete.</source>
        <translation>Le délai de l’examen entier est dépassé : la liste peut être incomplète.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s), %2 round trips one after the other, %3 s</source>
        <translation>
            <numerusform>%n connexion, %2 allers-retours successifs, %3 s</numerusform>
            <numerusform>%n connexions, %2 allers-retours successifs, %3 s</numerusform>
        </translation>
    </message>
    <message>
        <source>The name could not be resolved: check how it is written.</source>
        <translation>Le nom n’a pas pu être résolu : vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Something answers there, but not in TLS: check the port, or whether TLS is turned on.</source>
        <translation>Quelque chose répond, mais pas en TLS : vérifiez le port, ou si TLS est activé.</translation>
    </message>
    <message>
        <source>Connection refused: nothing listens on this port.</source>
        <translation>Connexion refusée : rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>No connection came about in time: a firewall may drop them.</source>
        <translation>Aucune connexion n’a abouti à temps : un pare-feu les écarte peut-être.</translation>
    </message>
    <message>
        <source>No version of TLS was spoken.</source>
        <translation>Aucune version de TLS n’a été parlée.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The scan itself failed: nothing is known of the server.</source>
        <translation>L’examen lui-même a échoué : on ne sait rien du serveur.</translation>
    </message>
    <message>
        <source>Interrupted before anything was known.</source>
        <translation>Interrompu avant tout résultat.</translation>
    </message>
    <message>
        <source>Nothing weak was found.</source>
        <translation>Aucune faiblesse trouvée.</translation>
    </message>
    <message numerus="yes">
        <source>%n weakness(es) found.</source>
        <translation>
            <numerusform>%n faiblesse trouvée.</numerusform>
            <numerusform>%n faiblesses trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every place in its order was proved; a gentle scan does that.</source>
        <translation>Toutes les places de cet ordre n’ont pas été prouvées ; un examen en douceur le fait.</translation>
    </message>
    <message>
        <source>The limit of connections was reached: the list may be incomplete. A gentle scan needs fewer.</source>
        <translation>Le nombre maximal de connexions est atteint : la liste peut être incomplète. Un examen en douceur en demande moins.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted: there is no TLS to scan. Write wss:// or HOST:PORT.</source>
        <translation>« %1 » n’est pas chiffré : il n’y a pas de TLS à examiner. Écrivez wss:// ou HÔTE:PORT.</translation>
    </message>
    <message>
        <source>The server speaks TLS, but only with those who ask for a name that it knows (alert unrecognized_name), and no name was asked for: give one as the server name (--sni).</source>
        <translation>Le serveur parle TLS, mais seulement à qui demande un nom qu’il connaît (alerte unrecognized_name), et aucun nom n’a été demandé : donnez-en un comme nom de serveur (--sni).</translation>
    </message>
    <message>
        <source>The server speaks TLS, but knows no “%1” (alert unrecognized_name): give another name as the server name (--sni).</source>
        <translation>Le serveur parle TLS, mais ne connaît pas « %1 » (alerte unrecognized_name) : donnez un autre nom de serveur (--sni).</translation>
    </message>
    <message>
        <source>Whether TLS is spoken there could not be determined: the server takes connections, but gave no answer within %1 s.</source>
        <translation>Impossible de déterminer si TLS y est parlé : le serveur accepte les connexions, mais n’a rien répondu en %1 s.</translation>
    </message>
    <message>
        <source>Whether TLS is spoken there could not be determined: %1.</source>
        <translation>Impossible de déterminer si TLS y est parlé : %1.</translation>
    </message>
    <message>
        <source>The server speaks %1 there, without TLS: check the port, or turn TLS on.</source>
        <translation>Le serveur y parle %1, sans TLS : vérifiez le port, ou activez TLS.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing weak among what could be determined; %n question(s) unanswered.</source>
        <translation>
            <numerusform>Rien de faible dans ce qui a pu être déterminé ; %n question est restée sans réponse.</numerusform>
            <numerusform>Rien de faible dans ce qui a pu être déterminé ; %n questions sont restées sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing weak among what was asked, but the scan did not come to its end.</source>
        <translation>Rien de faible dans ce qui a été demandé, mais l’examen n’est pas allé à son terme.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) unanswered: there may be more.</source>
        <translation>
            <numerusform>%n question sans réponse : il peut y en avoir d’autres.</numerusform>
            <numerusform>%n questions sans réponse : il peut y en avoir d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate of the client is asked for.</source>
        <translation>Un certificat du client est demandé.</translation>
    </message>
</context>
<context>
    <name>ScanReason</name>
    <message>
        <source>the server reset the connection instead of answering</source>
        <translation>le serveur a réinitialisé la connexion au lieu de répondre</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>le serveur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse n’est venue à temps</translation>
    </message>
    <message>
        <source>the limit of connections was reached</source>
        <translation>le nombre maximal de connexions est atteint</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>la réponse est illisible</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <translation>la réponse est trop longue</translation>
    </message>
    <message>
        <source>the answer is not TLS</source>
        <translation>la réponse n’est pas du TLS</translation>
    </message>
    <message>
        <source>the server chose what was not offered</source>
        <translation>le serveur a choisi ce qui n’était pas proposé</translation>
    </message>
    <message>
        <source>the server chose a version that was not offered</source>
        <translation>le serveur a choisi une version qui n’était pas proposée</translation>
    </message>
    <message>
        <source>the server named no group</source>
        <translation>le serveur n’a nommé aucun groupe</translation>
    </message>
    <message>
        <source>the server always takes the curve of its certificate where that is offered, and refuses where it is not</source>
        <translation>le serveur prend toujours la courbe de son certificat si elle est proposée, et refuse si elle ne l’est pas</translation>
    </message>
    <message>
        <source>it was not asked any more</source>
        <translation>la question n’a plus été posée</translation>
    </message>
    <message>
        <source>the server answered with the alert %1, which is no refusal</source>
        <translation>le serveur a répondu par l’alerte %1, qui n’est pas un refus</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>aucune connexion n’a abouti</translation>
    </message>
    <message>
        <source>the scan was interrupted</source>
        <translation>l’examen a été interrompu</translation>
    </message>
    <message>
        <source>this program could not ask</source>
        <translation>ce programme n’a pas pu poser la question</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation>Quand il apparaît</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>Comment le résoudre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Debugging scenarios</source>
        <translation>Cas de dépannage</translation>
    </message>
    <message>
        <source>What clients show</source>
        <translation>Ce qu’affichent les clients</translation>
    </message>
    <message>
        <source>Key differences</source>
        <translation>Différences essentielles</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Where it has expired</source>
        <translation>S’il a expiré</translation>
    </message>
    <message>
        <source>Where it is not valid yet</source>
        <translation>S’il n’est pas encore valide</translation>
    </message>
    <message>
        <source>Where it is not meant for clients</source>
        <translation>S’il n’est pas destiné aux clients</translation>
    </message>
    <message>
        <source>Where it was revoked</source>
        <translation>S’il a été révoqué</translation>
    </message>
    <message>
        <source>Where its authority is not accepted</source>
        <translation>Si son autorité n’est pas acceptée</translation>
    </message>
    <message>
        <source>Where its intermediate is missing</source>
        <translation>Si son intermédiaire manque</translation>
    </message>
    <message>
        <source>Where its intermediate may be missing</source>
        <translation>Si son intermédiaire manque peut-être</translation>
    </message>
    <message>
        <source>When to use which</source>
        <translation>Lequel employer, et quand</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>note</source>
        <translation>à noter</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermeture</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
</context>
<context>
    <name>UrlFault</name>
    <message>
        <source>There is no address. Type one such as wss://example.org/chat.</source>
        <translation>Il n’y a pas d’adresse. Saisissez-en une, comme wss://example.org/chat.</translation>
    </message>
    <message>
        <source>The address does not say how to connect. Put ws:// or wss:// before it.</source>
        <translation>L’adresse ne dit pas comment se connecter. Placez ws:// ou wss:// devant.</translation>
    </message>
    <message>
        <source>Only ws:// and wss:// addresses can be tested (http:// and https:// are read as such). Change what stands before the ://.</source>
        <translation>Seules les adresses ws:// et wss:// peuvent être testées (http:// et https:// sont lues comme telles). Changez ce qui précède ://.</translation>
    </message>
    <message>
        <source>The address names no host. Write one after the //, as in wss://example.org/.</source>
        <translation>L’adresse ne nomme aucun hôte. Écrivez-en un après //, comme dans wss://example.org/.</translation>
    </message>
    <message>
        <source>The host is neither a valid name nor a valid address. Check its spelling; an IPv6 address stands in square brackets.</source>
        <translation>L’hôte n’est ni un nom ni une adresse valable. Vérifiez son orthographe ; une adresse IPv6 s’écrit entre crochets.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535. Correct it or leave it out.</source>
        <translation>Le port doit être un nombre de 1 à 65535. Corrigez-le ou omettez-le.</translation>
    </message>
    <message>
        <source>A WebSocket address may not have a fragment. Remove the # and what follows.</source>
        <translation>Une adresse WebSocket n’admet pas de fragment. Supprimez le # et ce qui suit.</translation>
    </message>
    <message>
        <source>The address holds a character that must be escaped. Write a blank as %20, for instance.</source>
        <translation>L’adresse contient un caractère qui doit être échappé. Écrivez par exemple une espace sous la forme %20.</translation>
    </message>
</context>
<context>
    <name>Weakness</name>
    <message>
        <source>SSL 3.0 is offered: its encryption can be broken (POODLE).</source>
        <translation>SSL 3.0 est proposé : son chiffrement peut être cassé (POODLE).</translation>
    </message>
    <message>
        <source>Turn SSL 3.0 off; RFC 7568 forbids it.</source>
        <translation>Désactivez SSL 3.0 ; la RFC 7568 l’interdit.</translation>
    </message>
    <message>
        <source>TLS 1.0 is offered; it has been obsolete since 2021.</source>
        <translation>TLS 1.0 est proposé ; il est obsolète depuis 2021.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 only, as RFC 8996 demands.</source>
        <translation>Ne proposez que TLS 1.2 et TLS 1.3, comme l’exige la RFC 8996.</translation>
    </message>
    <message>
        <source>TLS 1.1 is offered; it has been obsolete since 2021.</source>
        <translation>TLS 1.1 est proposé ; il est obsolète depuis 2021.</translation>
    </message>
    <message>
        <source>Neither TLS 1.2 nor TLS 1.3 is offered: today’s browsers cannot connect.</source>
        <translation>Ni TLS 1.2 ni TLS 1.3 n’est proposé : les navigateurs actuels ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Update the server’s TLS library and turn on TLS 1.2 and TLS 1.3.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur et activez TLS 1.2 et TLS 1.3.</translation>
    </message>
    <message>
        <source>Suites without encryption are accepted (%1): everybody on the way can read.</source>
        <translation>Des suites sans chiffrement sont acceptées (%1) : quiconque se trouve sur le chemin peut lire.</translation>
    </message>
    <message>
        <source>Remove the NULL suites from the server’s list.</source>
        <translation>Retirez les suites NULL de la liste du serveur.</translation>
    </message>
    <message>
        <source>Export suites are accepted (%1): their keys of 40 or 56 bits are found within hours (FREAK, Logjam).</source>
        <translation>Des suites d’exportation sont acceptées (%1) : leurs clés de 40 ou 56 bits se trouvent en quelques heures (FREAK, Logjam).</translation>
    </message>
    <message>
        <source>Remove the EXPORT suites from the server’s list.</source>
        <translation>Retirez les suites EXPORT de la liste du serveur.</translation>
    </message>
    <message>
        <source>Suites without a certificate are accepted (%1): anybody on the way can pose as the server.</source>
        <translation>Des suites sans certificat sont acceptées (%1) : quiconque se trouve sur le chemin peut se faire passer pour le serveur.</translation>
    </message>
    <message>
        <source>Remove the anonymous suites (aNULL, ADH, AECDH) from the server’s list.</source>
        <translation>Retirez les suites anonymes (aNULL, ADH, AECDH) de la liste du serveur.</translation>
    </message>
    <message>
        <source>DES or RC2 is accepted (%1): its key of 56 bits can be found by trying.</source>
        <translation>DES ou RC2 est accepté (%1) : sa clé de 56 bits se trouve par essais.</translation>
    </message>
    <message>
        <source>Remove the suites with DES and RC2 from the server’s list.</source>
        <translation>Retirez les suites avec DES et RC2 de la liste du serveur.</translation>
    </message>
    <message>
        <source>RC4 is accepted (%1): it gives its plain text away little by little.</source>
        <translation>RC4 est accepté (%1) : il livre peu à peu le texte en clair.</translation>
    </message>
    <message>
        <source>Remove the RC4 suites from the server’s list; RFC 7465 forbids them.</source>
        <translation>Retirez les suites RC4 de la liste du serveur ; la RFC 7465 les interdit.</translation>
    </message>
    <message>
        <source>Ciphers with blocks of 64 bits are accepted (%1): on long connections, as WebSocket has them, they leak (Sweet32).</source>
        <translation>Des chiffrements à blocs de 64 bits sont acceptés (%1) : sur les longues connexions, comme celles de WebSocket, ils laissent fuir des données (Sweet32).</translation>
    </message>
    <message>
        <source>Remove the suites with 3DES and IDEA from the server’s list.</source>
        <translation>Retirez les suites avec 3DES et IDEA de la liste du serveur.</translation>
    </message>
    <message>
        <source>CBC suites are accepted in %1, whose padding attacks like BEAST and Lucky 13 use.</source>
        <translation>Des suites CBC sont acceptées en %1 : des attaques comme BEAST et Lucky 13 exploitent leur bourrage.</translation>
    </message>
    <message>
        <source>Turn those versions off: there are no other good suites in them.</source>
        <translation>Désactivez ces versions : elles n’ont pas d’autres bonnes suites.</translation>
    </message>
    <message>
        <source>Suites without forward secrecy are accepted (%1): who gets the server’s key later can read what was recorded today.</source>
        <translation>Des suites sans confidentialité persistante sont acceptées (%1) : qui obtient plus tard la clé du serveur peut lire ce qui a été enregistré aujourd’hui.</translation>
    </message>
    <message>
        <source>Keep only suites with ECDHE or DHE, and TLS 1.3.</source>
        <translation>Ne gardez que les suites avec ECDHE ou DHE, et TLS 1.3.</translation>
    </message>
    <message>
        <source>No suite with forward secrecy is offered at all.</source>
        <translation>Aucune suite à confidentialité persistante n’est proposée.</translation>
    </message>
    <message>
        <source>Turn on TLS 1.3, or suites with ECDHE.</source>
        <translation>Activez TLS 1.3, ou des suites avec ECDHE.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman prime has %1 bits only, in: %2.</source>
        <translation>Le nombre premier de Diffie-Hellman n’a que %1 bits, dans : %2.</translation>
    </message>
    <message>
        <source>Give the server a prime of 2048 bits or more, or leave the DHE suites out in favour of ECDHE.</source>
        <translation>Donnez au serveur un nombre premier de 2 048 bits ou plus, ou remplacez les suites DHE par ECDHE.</translation>
    </message>
    <message>
        <source>Weak groups are accepted for the key exchange: %1.</source>
        <translation>Des groupes faibles sont acceptés pour l’échange de clés : %1.</translation>
    </message>
    <message>
        <source>Keep x25519, secp256r1 and stronger ones.</source>
        <translation>Gardez x25519, secp256r1 et de plus forts.</translation>
    </message>
    <message>
        <source>The key of the certificate for %1 has %2 bits only.</source>
        <translation>La clé du certificat de %1 n’a que %2 bits.</translation>
    </message>
    <message>
        <source>Get a certificate for a new key: ECDSA on P-256, or RSA with 2048 bits or more.</source>
        <translation>Faites certifier une nouvelle clé : ECDSA sur P-256, ou RSA de 2 048 bits ou plus.</translation>
    </message>
    <message>
        <source>The certificate for %1 is signed with %2, which can be forged.</source>
        <translation>Le certificat de %1 est signé avec %2, qui peut être contrefait.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew, signed with SHA-256 or better.</source>
        <translation>Faites émettre un nouveau certificat, signé avec SHA-256 ou mieux.</translation>
    </message>
    <message>
        <source>TLS compression is accepted: it gives secrets away by the length of records (CRIME).</source>
        <translation>La compression TLS est acceptée : la longueur des enregistrements trahit des secrets (CRIME).</translation>
    </message>
    <message>
        <source>Turn TLS compression off; WebSocket has its own, permessage-deflate.</source>
        <translation>Désactivez la compression TLS ; WebSocket a la sienne, permessage-deflate.</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing: somebody on the way can put words before the client’s.</source>
        <translation>La renégociation sécurisée manque : quelqu’un sur le chemin peut glisser des données avant celles du client.</translation>
    </message>
    <message>
        <source>Update the server’s TLS library to one with RFC 5746.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur vers une version qui suit la RFC 5746.</translation>
    </message>
    <message>
        <source>The extended master secret is missing: sessions can be joined by somebody in between (triple handshake).</source>
        <translation>Le secret maître étendu manque : un intermédiaire peut relier des sessions entre elles (attaque « triple handshake »).</translation>
    </message>
    <message>
        <source>Update the server’s TLS library to one with RFC 7627.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur vers une version qui suit la RFC 7627.</translation>
    </message>
    <message>
        <source>TLS_FALLBACK_SCSV is not understood: a client can be made to use an older version.</source>
        <translation>TLS_FALLBACK_SCSV n’est pas compris : un client peut être amené à employer une version plus ancienne.</translation>
    </message>
    <message>
        <source>Update the server’s TLS library to one with RFC 7507, or offer one version only.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur vers une version qui suit la RFC 7507, ou ne proposez qu’une version.</translation>
    </message>
    <message>
        <source>The heartbeat extension is offered, which OpenSSL before 1.0.1g answered with its memory (Heartbleed).</source>
        <translation>L’extension heartbeat est proposée ; OpenSSL avant la version 1.0.1g y répondait avec le contenu de sa mémoire (Heartbleed).</translation>
    </message>
    <message>
        <source>Check the server’s version of OpenSSL, or turn heartbeats off: nobody needs them.</source>
        <translation>Vérifiez la version d’OpenSSL du serveur, ou désactivez heartbeat : personne n’en a besoin.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: names of cipher suites, %2: how many others</extracomment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>The certificate for %1 is self-signed: clients take it only where it is trusted by itself.</source>
        <translation>Le certificat de %1 est auto-signé : les clients ne l’acceptent que s’ils s’y fient lui-même.</translation>
    </message>
    <message>
        <source>Have clients trust it, or get one from an authority they trust.</source>
        <translation>Faites-le admettre par les clients, ou obtenez-en un d’une autorité à laquelle ils se fient.</translation>
    </message>
    <message>
        <source>The certificate for %1 ends at the authority %2, which this system does not trust.</source>
        <translation>Le certificat de %1 remonte à l’autorité %2, à laquelle ce système ne se fie pas.</translation>
    </message>
    <message>
        <source>Good where all clients trust that authority; else get one from a public authority.</source>
        <translation>C’est bien si tous les clients s’y fient ; sinon, obtenez-en un d’une autorité publique.</translation>
    </message>
    <message>
        <source>The server does not send the intermediate certificate %1: clients that do not have it refuse.</source>
        <translation>Le serveur n’envoie pas le certificat intermédiaire %1 : les clients qui ne l’ont pas refusent.</translation>
    </message>
    <message>
        <source>Put the intermediate certificates behind the server’s own in its file.</source>
        <translation>Mettez les certificats intermédiaires derrière celui du serveur dans son fichier.</translation>
    </message>
    <message>
        <source>The certificate for %1 was revoked on %2, says the stapled answer.</source>
        <translation>Le certificat de %1 a été révoqué le %2, dit la réponse agrafée.</translation>
    </message>
    <message>
        <source>Get a certificate for a new key.</source>
        <translation>Obtenez un certificat pour une nouvelle clé.</translation>
    </message>
    <message>
        <source>The certificate for %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Renew it, and have the server read the new one.</source>
        <translation>Renouvelez-le, et faites lire le nouveau au serveur.</translation>
    </message>
    <message>
        <source>The certificate for %1 is valid from %2 only.</source>
        <translation>Le certificat de %1 n’est valide qu’à partir du %2.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use the former certificate until then.</source>
        <translation>Vérifiez l’horloge de cette machine, ou utilisez l’ancien certificat jusque-là.</translation>
    </message>
    <message>
        <source>The authority’s certificate %1 in the chain expired on %2.</source>
        <translation>Le certificat d’autorité %1 de la chaîne a expiré le %2.</translation>
    </message>
    <message>
        <source>Send the authority’s current intermediate certificate.</source>
        <translation>Envoyez le certificat intermédiaire actuel de l’autorité.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for: %2.</source>
        <translation>Le certificat n’est pas pour %1, mais pour : %2.</translation>
    </message>
    <message>
        <source>Give the server a certificate with that name, or scan it by a name it has.</source>
        <translation>Donnez au serveur un certificat avec ce nom, ou examinez-le par un nom qu’il porte.</translation>
    </message>
    <message>
        <source>The name %1 stands only in the common name, where browsers do not look any more.</source>
        <translation>Le nom %1 ne figure que dans le nom commun, où les navigateurs ne regardent plus.</translation>
    </message>
    <message>
        <source>Have it issued again with the name as a subject alternative name.</source>
        <translation>Faites-le réémettre avec ce nom comme nom alternatif du sujet.</translation>
    </message>
    <message>
        <source>The certificate for %1 is not meant for servers.</source>
        <translation>Le certificat de %1 n’est pas destiné aux serveurs.</translation>
    </message>
    <message>
        <source>Have it issued again for server authentication.</source>
        <translation>Faites-le réémettre pour l’authentification de serveurs.</translation>
    </message>
    <message>
        <source>The certificate for %1 demands a stapled OCSP answer, and none came.</source>
        <translation>Le certificat de %1 exige une réponse OCSP agrafée, et aucune n’est venue.</translation>
    </message>
    <message>
        <source>Turn OCSP stapling on in the server.</source>
        <translation>Activez l’agrafage OCSP dans le serveur.</translation>
    </message>
    <message>
        <source>The OCSP answer stapled to the certificate for %1 is not good.</source>
        <translation>La réponse OCSP agrafée au certificat de %1 n’est pas bonne.</translation>
    </message>
    <message>
        <source>Let the server get it again from the authority, with the right issuer’s certificate.</source>
        <translation>Faites-la redemander à l’autorité par le serveur, avec le bon certificat d’émetteur.</translation>
    </message>
    <message>
        <source>The OCSP answer stapled to the certificate for %1 is out of date.</source>
        <translation>La réponse OCSP agrafée au certificat de %1 est périmée.</translation>
    </message>
    <message>
        <source>Check whether the server reaches the authority’s OCSP responder.</source>
        <translation>Vérifiez que le serveur joint le répondeur OCSP de l’autorité.</translation>
    </message>
    <message>
        <source>The certificates are not sent in the order in which they sign each other.</source>
        <translation>Les certificats ne sont pas envoyés dans l’ordre où ils se signent.</translation>
    </message>
    <message>
        <source>Put the server’s own first, then each issuer.</source>
        <translation>Mettez d’abord celui du serveur, puis chaque émetteur.</translation>
    </message>
    <message>
        <source>The root certificate is sent, too, and no client needs it.</source>
        <translation>Le certificat racine est envoyé aussi, et aucun client n’en a besoin.</translation>
    </message>
    <message>
        <source>Leave the root out of the server’s file.</source>
        <translation>Retirez la racine du fichier du serveur.</translation>
    </message>
    <message>
        <source>The certificate for %1 has a DSA key, which no browser accepts.</source>
        <translation>Le certificat de %1 a une clé DSA, qu’aucun navigateur n’accepte.</translation>
    </message>
    <message>
        <source>The chain of the certificate for %1 does not hold (%2): clients refuse.</source>
        <translation>La chaîne du certificat de %1 ne tient pas (%2) : les clients refusent.</translation>
    </message>
    <message>
        <source>Run the connection test against this server: it tells every fault of the chain with its remedies.</source>
        <translation>Lancez le test de connexion sur ce serveur : il nomme chaque défaut de la chaîne avec ses remèdes.</translation>
    </message>
    <message>
        <source>Send that certificate if it is an intermediate; where it is a private root, good for clients that trust it.</source>
        <translation>Envoyez ce certificat si c’est un intermédiaire ; si c’est une racine privée, cela convient aux clients qui lui font confiance.</translation>
    </message>
    <message>
        <source>The chain of the certificate for %1 ends below the authority %2, whose certificate was neither sent nor is it trusted here.</source>
        <translation>La chaîne du certificat de %1 s’arrête sous l’autorité %2, dont le certificat n’a pas été envoyé et n’est pas de confiance ici.</translation>
    </message>
    <message>
        <source>The key of %1 is of the kind %2, which most clients do not know.</source>
        <translation>La clé de %1 est de la sorte %2, que la plupart des clients ne connaissent pas.</translation>
    </message>
    <message>
        <source>Leave it out of the server’s file.</source>
        <translation>Retirez-le du fichier du serveur.</translation>
    </message>
    <message>
        <source>The certificate %1 is sent, too, and is no part of the chain.</source>
        <translation>Le certificat %1 est envoyé aussi, sans faire partie de la chaîne.</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>never: local only</source>
        <translation>jamais : local seulement</translation>
    </message>
    <message>
        <source>only when registered</source>
        <translation>seulement s’il est enregistré</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>selon le cas</translation>
    </message>
</context>
</TS>
