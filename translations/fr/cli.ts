<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Asked</name>
    <message>
        <source>“%1” is no name of a subprotocol: letters, digits, dots and dashes only.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de sous-protocole&#xa0;: lettres, chiffres, points et tirets seulement.</translation>
    </message>
    <message>
        <source>The proxy of --proxy cannot be used. Write http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <translation>Le proxy donné à --proxy est inutilisable. Écrivez http://HÔTE:PORT, socks5://HÔTE:PORT ou none.</translation>
    </message>
    <message>
        <source>“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas où se connecter. Écrivez HÔTE:PORT, une adresse IPv6 entre crochets.</translation>
    </message>
    <message>
        <source>“%1” is no TLS version. Choose 1.0, 1.1, 1.2 or 1.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version de TLS. Choisissez 1.0, 1.1, 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>--tls-min is above --tls-max. Exchange the two.</source>
        <translation>--tls-min est supérieur à --tls-max. Échangez les deux.</translation>
    </message>
    <message>
        <source>“%1” is no time limit. Write seconds, more than 0 and at most 3600.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un délai. Écrivez un nombre de secondes, plus de 0 et 3600 au plus.</translation>
    </message>
    <message>
        <source>“%1” is no size of a message. Write a number of bytes, from 1 to 4294967295.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille de message. Écrivez un nombre d’octets, de 1 à 4294967295.</translation>
    </message>
    <message>
        <source>An origin is written --origin https://example.org</source>
        <translation>Une origine s’écrit --origin https://example.org</translation>
    </message>
    <message>
        <source>“%1” is no server name. Write a host name, without scheme and port, as in --sni example.org</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur. Écrivez un nom d’hôte, sans schéma ni port, comme --sni example.org</translation>
    </message>
    <message>
        <source>A header lacks its name or the colon after it. Write --header NAME:VALUE, in quotes where the shell needs them.</source>
        <translation>Il manque à un en-tête son nom ou les deux-points qui le suivent. Écrivez --header NOM:VALEUR, entre guillemets si le shell le demande.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header: letters, digits and dashes only. Write --header NAME:VALUE</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête&#xa0;: lettres, chiffres et tirets seulement. Écrivez --header NOM:VALEUR</translation>
    </message>
    <message>
        <source>The value of the header %1 holds control characters, such as a line feed. Leave them out.</source>
        <translation>La valeur de l’en-tête %1 contient des caractères de contrôle, par exemple un saut de ligne. Retirez-les.</translation>
    </message>
    <message>
        <source>--expect needs --send: an answer is expected to something that was sent.</source>
        <translation>--expect demande --send&#xa0;: on attend la réponse à un texte envoyé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not stand in a name. Write a host name, without scheme and port, as in --sni example.org</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’écrire en ASCII, comme TLS l’exige (IDNA)&#xa0;: il contient un caractère qui n’est pas admis dans un nom. Écrivez un nom d’hôte, sans schéma ni port, comme --sni example.org</translation>
    </message>
</context>
<context>
    <name>Cert</name>
    <message>
        <source>The file “%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Vérifiez son nom et vos droits de lecture.</translation>
    </message>
    <message>
        <source>A certificate in “%1” is damaged. Export it again.</source>
        <translation>Un certificat de « %1 » est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate. Give one in PEM (BEGIN CERTIFICATE), DER or PKCS #7.</source>
        <translation>Le fichier « %1 » ne contient aucun certificat. Donnez-en un au format PEM (BEGIN CERTIFICATE), DER ou PKCS #7.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-12-31 or 2026-12-31T23:59:59Z.</source>
        <translation>« %1 » n’est pas une date. Écrivez-la sous la forme 2026-12-31 ou 2026-12-31T23:59:59Z.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host. Write it as example.org or 192.0.2.1.</source>
        <translation>« %1 » n’est pas un nom d’hôte. Écrivez-le sous la forme example.org ou 192.0.2.1.</translation>
    </message>
    <message>
        <source>The files belong to options. Write: wsdoctor cert --chain FILE --host NAME</source>
        <translation>Les fichiers se donnent par des options. Écrivez : wsdoctor cert --chain FICHIER --host NOM</translation>
    </message>
    <message>
        <source>For which host? Add --host NAME, the name that clients will connect to.</source>
        <translation>Pour quel hôte ? Ajoutez --host NOM, le nom auquel les clients se connecteront.</translation>
    </message>
    <message>
        <source>There is no certificate to judge. Write: wsdoctor cert --chain FILE --host NAME</source>
        <translation>Aucun certificat à juger. Écrivez : wsdoctor cert --chain FICHIER --host NOM</translation>
    </message>
    <message>
        <source>“%1” is a PKCS #12 store, locked as a rule. Take the certificates out of it with “openssl pkcs12 -in STORE -nokeys -out CHAIN.pem” and give that file. As a client’s certificate it is read as it is: wsdoctor test --client-cert STORE.</source>
        <translation>« %1 » est un magasin PKCS #12, en général verrouillé. Tirez-en les certificats avec « openssl pkcs12 -in MAGASIN -nokeys -out CHAINE.pem » et donnez ce fichier. Comme certificat client, il est lu tel quel : wsdoctor test --client-cert MAGASIN.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is larger than %n megabyte(s), the most that is read of a file of certificates.</source>
        <translation>
            <numerusform>« %1 » dépasse %n mégaoctet, le plus qui soit lu d’un fichier de certificats.</numerusform>
            <numerusform>« %1 » dépasse %n mégaoctets, le plus qui soit lu d’un fichier de certificats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds more than %n certificate(s), the most that a chain is judged of. Is it a file of roots? That belongs to --roots.</source>
        <translation>
            <numerusform>« %1 » contient plus de %n certificat, le plus qui soit jugé d’une chaîne. Est-ce un fichier de racines ? Il se donne avec --roots.</numerusform>
            <numerusform>« %1 » contient plus de %n certificats, le plus qui soit jugé d’une chaîne. Est-ce un fichier de racines ? Il se donne avec --roots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Waiting for the certificates on standard input (Ctrl+C to give up)…</source>
        <translation>Attente des certificats sur l’entrée standard (Ctrl+C pour renoncer)…</translation>
    </message>
    <message>
        <source>Waiting for the certificates from “%1” (Ctrl+C to give up)…</source>
        <translation>Attente des certificats de « %1 » (Ctrl+C pour renoncer)…</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>reconnect: %1</source>
        <translation>se reconnecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>What services mean by %1</source>
        <translation>Ce que %1 veut dire pour certains services</translation>
    </message>
    <message>
        <source>There is no code “%1”: codes go from 0 to 65535. To search the catalogue: wsdoctor code list --search TEXT</source>
        <translation>Il n’y a pas de code «&#xa0;%1&#xa0;»&#xa0;: les codes vont de 0 à 65535. Pour chercher dans le catalogue&#xa0;: wsdoctor code list --search TEXTE</translation>
    </message>
    <message>
        <source>The page of %1 is missing from this program.</source>
        <translation>La page de %1 manque dans ce programme.</translation>
    </message>
    <message>
        <source>One code at a time. To see two side by side: wsdoctor compare %1 %2</source>
        <translation>Un seul code à la fois. Pour en voir deux côte à côte&#xa0;: wsdoctor compare %1 %2</translation>
    </message>
    <message>
        <source>There is no code to show. Write: wsdoctor code 1006, or: wsdoctor code list</source>
        <translation>Il n’y a pas de code à montrer. Écrivez&#xa0;: wsdoctor code 1006, ou&#xa0;: wsdoctor code list</translation>
    </message>
    <message>
        <source>--sendable, --vendor and --search belong to a list. Write: wsdoctor code list</source>
        <translation>--sendable, --vendor et --search vont avec une liste. Écrivez&#xa0;: wsdoctor code list</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>There is no vendor “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no vendor “%1”. Choose one of these: %2.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;». Choisissez-en un parmi ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>reconnect: %1</source>
        <translation>se reconnecter&#xa0;: %1</translation>
    </message>
    <message>
        <source>No code matches. Try fewer or other words.</source>
        <translation>Aucun code ne correspond. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>--vendor shows all codes of that vendor. Leave out --sendable and --search.</source>
        <translation>--vendor montre tous les codes de ce service. Omettez --sendable et --search.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Two codes are compared. Write: wsdoctor compare 1002 1015</source>
        <translation>Il faut deux codes à comparer. Écrivez&#xa0;: wsdoctor compare 1002 1015</translation>
    </message>
    <message>
        <source>There is no code “%1”: codes go from 0 to 65535.</source>
        <translation>Il n’y a pas de code «&#xa0;%1&#xa0;»&#xa0;: les codes vont de 0 à 65535.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same page. To read it: wsdoctor code %1</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont la même page. Pour la lire&#xa0;: wsdoctor code %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>NUMBER | list</source>
        <translation>NUMÉRO | list</translation>
    </message>
    <message>
        <source>what a close code means, when it appears and how to fix it</source>
        <translation>ce que veut dire un code de fermeture, quand il apparaît et comment le résoudre</translation>
    </message>
    <message>
        <source>Shows the page of a close code: its facts, its meaning, when you see it, how to fix it, debugging scenarios and what known clients show. A number without a page of its own is explained by its range, with what known services mean by it.

“wsdoctor code list” shows all codes and ranges, one a line.</source>
        <translation>Montre la page d’un code de fermeture&#xa0;: ses caractéristiques, son sens, quand il apparaît, comment le résoudre, des cas de dépannage et ce qu’affichent les clients connus. Un numéro sans page à lui est expliqué par sa plage, avec le sens que lui donnent des services connus.

«&#xa0;wsdoctor code list&#xa0;» montre tous les codes et toutes les plages, un par ligne.</translation>
    </message>
    <message>
        <source>CODE CODE</source>
        <translation>CODE CODE</translation>
    </message>
    <message>
        <source>two codes side by side, and when to use which</source>
        <translation>deux codes côte à côte, et lequel employer quand</translation>
    </message>
    <message>
        <source>Sets the facts of two codes side by side, those that differ first and marked with ≠, and tells the key differences and when to use which.</source>
        <translation>Met côte à côte les caractéristiques de deux codes, d’abord celles qui diffèrent, marquées ≠, puis dit les différences essentielles et lequel employer, et quand.</translation>
    </message>
    <message>
        <source>healthy, or the command did its work</source>
        <translation>tout va bien, ou la commande a fait son travail</translation>
    </message>
    <message>
        <source>a problem was found and named</source>
        <translation>un problème a été trouvé et nommé</translation>
    </message>
    <message>
        <source>what was typed cannot be used</source>
        <translation>la commande saisie est inutilisable</translation>
    </message>
    <message>
        <source>wsdoctor itself failed</source>
        <translation>wsdoctor lui-même a échoué</translation>
    </message>
    <message>
        <source>interrupted by Ctrl-C</source>
        <translation>interruption par Ctrl-C</translation>
    </message>
    <message>
        <source>why does this address not work?</source>
        <translation>pourquoi cette adresse ne marche-t-elle pas&#x202f;?</translation>
    </message>
    <message>
        <source>what does this number mean?</source>
        <translation>que veut dire ce numéro&#x202f;?</translation>
    </message>
    <message>
        <source>see a failure, without any server of yours</source>
        <translation>voir un échec, sans aucun serveur à vous</translation>
    </message>
    <message>
        <source>wsdoctor names the true cause of a broken WebSocket connection, and the fix.</source>
        <translation>wsdoctor nomme la vraie cause d’une connexion WebSocket en panne, et le remède.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options de toutes les commandes</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>État de sortie</translation>
    </message>
    <message>
        <source>“wsdoctor COMMAND --help” tells more about a command.</source>
        <translation>«&#xa0;wsdoctor COMMANDE --help&#xa0;» en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>[SCENARIO…]</source>
        <translation>[SCÉNARIO…]</translation>
    </message>
    <message>
        <source>start a server that produces every code and fault on demand</source>
        <translation>démarrer un serveur qui produit chaque code et chaque faute à la demande</translation>
    </message>
    <message>
        <source>Starts the practice server on 127.0.0.1 and prints the address of each scenario, or of those named, with the close code that a test of it must give. It runs until Ctrl-C. Its private root certificate is written to a temporary file for clients of your own, and installed nowhere.

In a hurry? “wsdoctor test practice:SCENARIO” starts the server and tests a scenario in one go.</source>
        <translation>Démarre le serveur d’exercice sur 127.0.0.1 et affiche l’adresse de chaque scénario, ou de ceux que vous nommez, avec le code de fermeture que son test doit donner. Il tourne jusqu’à Ctrl-C. Son certificat racine privé est écrit dans un fichier temporaire, pour vos propres clients, et n’est installé nulle part.

Pressé&#x202f;? «&#xa0;wsdoctor test practice:SCÉNARIO&#xa0;» démarre le serveur et teste un scénario d’un seul coup.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>test an address stage by stage and name the cause of a failure</source>
        <translation>tester une adresse étape par étape et nommer la cause d’un échec</translation>
    </message>
    <message>
        <source>Connects to a ws:// or wss:// address as a client would, through DNS, TCP, proxy, TLS, opening, frames and close, and names the close code, the stage that failed, the cause with its evidence, and what to do. Where two causes look alike, a second connection with one thing changed tells them apart.

“wsdoctor test practice:SCENARIO” tests one scenario of the built-in practice server, for instance practice:tls-expired or practice:close-1002: nothing outside of this machine is touched. “wsdoctor practice --list” names them all.</source>
        <translation>Se connecte à une adresse ws:// ou wss:// comme le ferait un client, par DNS, TCP, proxy, TLS, ouverture, trames et fermeture, et nomme le code de fermeture, l’étape qui a échoué, la cause avec ses preuves, et ce qu’il faut faire. Quand deux causes se ressemblent, une seconde connexion où une seule chose change les distingue.

«&#xa0;wsdoctor test practice:SCÉNARIO&#xa0;» teste un scénario du serveur d’exercice intégré, par exemple practice:tls-expired ou practice:close-1002&#xa0;: rien n’est touché hors de cette machine. «&#xa0;wsdoctor practice --list&#xa0;» les nomme tous.</translation>
    </message>
    <message>
        <source>see four verdicts on the built-in practice server</source>
        <translation>voir quatre verdicts sur le serveur d’exercice intégré</translation>
    </message>
    <message>
        <source>Starts the practice server, tests four of its scenarios (a healthy server, a refusal with 1002, an end without a Close frame, an expired certificate) and prints the verdicts. Nothing outside of this machine is touched.</source>
        <translation>Démarre le serveur d’exercice, teste quatre de ses scénarios (un serveur sain, un refus par 1002, une fin sans trame Close, un certificat expiré) et affiche les verdicts. Rien n’est touché hors de cette machine.</translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation>HÔTE[:PORT]</translation>
    </message>
    <message>
        <source>everything a TLS server would agree to, and what is weak about it</source>
        <translation>tout ce qu’un serveur TLS accepte, et ses faiblesses</translation>
    </message>
    <message>
        <source>Finds every version from SSL 3.0 to TLS 1.3, every cipher suite and every group that a server accepts, in which order, its certificates, and what is weak about all that. The port is 443 where none is given; an IPv6 address stands in square brackets; a wss:// address will do, too, and practice:SCENARIO for one of the built-in practice server’s.

Only first messages are sent, one a connection, at most 200 connections and 60 at a time: a few round trips are enough. With --gentle, the server sees as few connections as possible. What a server leaves unanswered is told as such, never taken for a refusal. Scan only servers that are yours to scan. The exit status is 0 only where everything was answered and nothing weak was found.</source>
        <translation>Trouve toutes les versions de SSL 3.0 à TLS 1.3, toutes les suites de chiffrement et tous les groupes qu’un serveur accepte, dans quel ordre, ses certificats, et les faiblesses de l’ensemble. Sans port donné, c’est le 443&#x202f;; une adresse IPv6 s’écrit entre crochets&#x202f;; une adresse wss:// convient aussi, comme practice:SCÉNARIO pour un de ceux du serveur d’exercice intégré.

Seuls des premiers messages sont envoyés, un par connexion, au plus 200 connexions et 60 à la fois&#xa0;: quelques allers-retours suffisent. Avec --gentle, le serveur voit aussi peu de connexions que possible. Ce qu’un serveur laisse sans réponse est dit tel quel, jamais pris pour un refus. N’examinez que des serveurs que vous avez le droit d’examiner. Le code de sortie n’est 0 que si tout a reçu une réponse et que rien de faible n’a été trouvé.</translation>
    </message>
    <message>
        <source>--chain FILE --host NAME</source>
        <translation>--chain FICHIER --host NOM</translation>
    </message>
    <message>
        <source>judge certificates from a file, with no connection</source>
        <translation>juger les certificats d’un fichier, sans connexion</translation>
    </message>
    <message>
        <source>Says what is wrong with a chain of certificates for a name and a time, before a server sends it: every fault with its remedies, each certificate, the chain as it can be built, and which of Chrome, Firefox, OpenSSL, Java and Go would refuse it, with the message each shows.

The file has the certificates in the order in which the server will send them: its own first, then each issuer. Private keys in the file are passed over. The exit status is 0 only where no fault was found and none of these clients refuses.</source>
        <translation>Dit ce qui ne va pas dans une chaîne de certificats pour un nom et une date, avant qu’un serveur ne l’envoie : chaque défaut avec ses remèdes, chaque certificat, la chaîne telle qu’elle peut être construite, et qui de Chrome, Firefox, OpenSSL, Java et Go la refuserait, avec le message de chacun.

Le fichier contient les certificats dans l’ordre où le serveur les enverra : d’abord le sien, puis chaque émetteur. Les clés privées du fichier sont ignorées. L’état de sortie n’est 0 que si aucun défaut n’a été trouvé et qu’aucun de ces clients ne refuse.</translation>
    </message>
</context>
<context>
    <name>KeyLog</name>
    <message>
        <source>The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test goes on without it.</source>
        <translation>Le journal de clés « %1 » que désigne SSLKEYLOGFILE ne peut pas être écrit (%2). Le test continue sans lui.</translation>
    </message>
    <message>
        <source>The secrets of this test’s TLS sessions are added to “%1”, as SSLKEYLOGFILE asks: whoever reads them can read its traffic.</source>
        <translation>Les secrets des sessions TLS de ce test sont ajoutés à « %1 », comme SSLKEYLOGFILE le demande : qui les lit peut lire les échanges.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no command “%1”. To test an address: wsdoctor test %1</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Pour tester une adresse&#xa0;: wsdoctor test %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. To read about a code: wsdoctor code %1</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Pour lire la page d’un code&#xa0;: wsdoctor code %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no command “%1”. “wsdoctor --help” shows all.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». «&#xa0;wsdoctor --help&#xa0;» les montre toutes.</translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose one of these: %2.</source>
        <translation>Il n’y a pas de langue «&#xa0;%1&#xa0;». Choisissez-en une parmi celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>wsdoctor failed by a fault of its own: %1. Please report it.</source>
        <translation>wsdoctor a échoué par sa propre faute&#xa0;: %1. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The result could not be written as a whole to standard output. Make room on the disk, or write to another place.</source>
        <translation>Le résultat n’a pas pu être écrit en entier sur la sortie standard. Libérez de l’espace sur le disque ou écrivez ailleurs.</translation>
    </message>
</context>
<context>
    <name>Material</name>
    <message>
        <source>The file “%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible. Vérifiez son nom et vos droits de lecture.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate. Give one that has BEGIN CERTIFICATE in it.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient aucun certificat. Donnez-en un où figure BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The file “%1” is not in PEM format. Convert it, for instance with openssl x509.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas au format PEM. Convertissez-le, par exemple avec openssl x509.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key. Name the file of the key with --client-key.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient aucune clé privée. Donnez le fichier de la clé avec --client-key.</translation>
    </message>
    <message>
        <source>The key in “%1” does not belong to the certificate. Give the one it was issued for.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» ne va pas avec le certificat. Donnez celle pour laquelle il a été émis.</translation>
    </message>
    <message>
        <source>The certificate or the key in “%1” is damaged. Export it again.</source>
        <translation>Le certificat ou la clé de «&#xa0;%1&#xa0;» est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>--client-key needs --client-cert: a key is of no use without its certificate.</source>
        <translation>--client-key demande --client-cert&#xa0;: une clé ne sert à rien sans son certificat.</translation>
    </message>
    <message>
        <source>No file in the folder “%1” holds a certificate. Give one with certificates in PEM or DER.</source>
        <translation>Aucun fichier du dossier « %1 » ne contient de certificat. Donnez-en un avec des certificats PEM ou DER.</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”.</source>
        <translation>La phrase secrète n’ouvre pas « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption, which is not opened here. Lock it anew with “openssl pkcs12 -legacy -in OLD -aes256 -out LOCKED.pem”, then “openssl pkcs12 -export -in LOCKED.pem -out NEW”: the key stays behind a passphrase throughout.</source>
        <translation>« %1 » est verrouillé par un ancien chiffrement, qui ne s’ouvre pas ici. Verrouillez-le de nouveau avec « openssl pkcs12 -legacy -in ANCIEN -aes256 -out VERROUILLE.pem », puis « openssl pkcs12 -export -in VERROUILLE.pem -out NOUVEAU » : la clé reste tout du long derrière une phrase secrète.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and name NEW with --client-key.</source>
        <translation>« %1 » est verrouillé par un chiffrement ancien qui ne peut plus être ouvert. Chiffrez de nouveau la clé avec « openssl pkey -provider legacy -provider default -in ANCIEN -aes256 -out NOUVEAU », et nommez NOUVEAU avec --client-key.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase secrète de %1 : </translation>
    </message>
    <message>
        <source>The key in “%1” is encrypted and there is no terminal to ask for its passphrase. Put it into a file of your own and name that with --passphrase-file.</source>
        <translation>La clé de « %1 » est chiffrée, et il n’y a pas de terminal où demander sa phrase secrète. Placez-la dans un fichier à vous et nommez-le avec --passphrase-file.</translation>
    </message>
    <message>
        <source>The client certificate has expired: the server will probably refuse it.</source>
        <translation>Le certificat client a expiré : le serveur le refusera sans doute.</translation>
    </message>
    <message>
        <source>The client certificate is not valid yet: the server will probably refuse it.</source>
        <translation>Le certificat client n’est pas encore valide : le serveur le refusera sans doute.</translation>
    </message>
    <message>
        <source>The client certificate is not meant for clients: the server will probably refuse it.</source>
        <translation>Le certificat client n’est pas destiné aux clients : le serveur le refusera sans doute.</translation>
    </message>
    <message>
        <source>The file “%1” is neither PEM nor PKCS#12. Convert it, for instance with openssl x509.</source>
        <translation>Le fichier « %1 » n’est ni au format PEM ni PKCS#12. Convertissez-le, par exemple avec openssl x509.</translation>
    </message>
    <message>
        <source>Without its passphrase the key in “%1” stays closed.</source>
        <translation>Sans sa phrase secrète, la clé de « %1 » reste fermée.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Its first line must be the passphrase of “%2”.</source>
        <translation>Le fichier « %1 » est vide. Sa première ligne doit être la phrase secrète de « %2 ».</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>en|fr</source>
        <translation>en|fr</translation>
    </message>
    <message>
        <source>language of the words; by default that of the system</source>
        <translation>langue des textes&#x202f;; par défaut celle du système</translation>
    </message>
    <message>
        <source>print JSON; its keys and ids never change</source>
        <translation>produire du JSON&#x202f;; ses clés et identifiants ne changent jamais</translation>
    </message>
    <message>
        <source>no progress, and the shortest result</source>
        <translation>sans déroulement, et le résultat le plus court</translation>
    </message>
    <message>
        <source>no colours, as with NO_COLOR in the environment</source>
        <translation>sans couleurs, comme avec NO_COLOR dans l’environnement</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>with list: the codes of one service or library</source>
        <translation>avec list&#xa0;: les codes d’un service ou d’une bibliothèque</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>with list: only codes whose page speaks of it</source>
        <translation>avec list&#xa0;: seulement les codes dont la page en parle</translation>
    </message>
    <message>
        <source>show the scenarios without starting the server</source>
        <translation>montrer les scénarios sans démarrer le serveur</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>its private key, PEM; by default in the same file</source>
        <translation>sa clé privée, en PEM&#x202f;; par défaut dans le même fichier</translation>
    </message>
    <message>
        <source>add a header to the request; may be repeated</source>
        <translation>ajouter un en-tête à la requête&#x202f;; option répétable</translation>
    </message>
    <message>
        <source>offer a subprotocol; may be repeated, the preferred one first</source>
        <translation>proposer un sous-protocole&#x202f;; option répétable, le préféré d’abord</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>send this Origin header, as a page of that site would</source>
        <translation>envoyer cet en-tête Origin, comme le ferait une page de ce site</translation>
    </message>
    <message>
        <source>HOST:PORT</source>
        <translation>HÔTE:PORT</translation>
    </message>
    <message>
        <source>connect there instead of the address’s host</source>
        <translation>se connecter là plutôt qu’à l’hôte de l’adresse</translation>
    </message>
    <message>
        <source>ask for this server name in TLS and verify it</source>
        <translation>demander ce nom de serveur dans TLS et le vérifier</translation>
    </message>
    <message>
        <source>1.0…1.3</source>
        <translation>1.0…1.3</translation>
    </message>
    <message>
        <source>lowest TLS version to offer</source>
        <translation>version de TLS la plus basse à proposer</translation>
    </message>
    <message>
        <source>highest TLS version to offer</source>
        <translation>version de TLS la plus haute à proposer</translation>
    </message>
    <message>
        <source>do not offer permessage-deflate</source>
        <translation>ne pas proposer permessage-deflate</translation>
    </message>
    <message>
        <source>send this text message</source>
        <translation>envoyer ce message texte</translation>
    </message>
    <message>
        <source>the text message that must come back</source>
        <translation>le message texte qui doit revenir</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>time limit of each stage, 10 by default</source>
        <translation>délai d’attente de chaque étape, 10 par défaut</translation>
    </message>
    <message>
        <source>BYTES</source>
        <translation>OCTETS</translation>
    </message>
    <message>
        <source>largest message to accept, 16777216 by default</source>
        <translation>plus grand message à accepter, 16777216 par défaut</translation>
    </message>
    <message>
        <source>no second connection to tell two causes apart</source>
        <translation>pas de seconde connexion pour distinguer deux causes</translation>
    </message>
    <message>
        <source>print Markdown, for issue trackers and chats</source>
        <translation>produire du Markdown, pour un suivi de tickets ou une discussion</translation>
    </message>
    <message>
        <source>do not mask authorization, cookies, keys and query values</source>
        <translation>ne masquer ni autorisations, ni cookies, ni clés, ni valeurs de requête</translation>
    </message>
    <message>
        <source>NAME:VALUE</source>
        <translation>NOM:VALEUR</translation>
    </message>
    <message>
        <source>with list: only codes that a web page may pass to close()</source>
        <translation>avec list&#xa0;: seulement les codes qu’une page web peut passer à close()</translation>
    </message>
    <message>
        <source>say first that no display was found, so the window cannot open</source>
        <translation>dire d’abord qu’aucun écran n’a été trouvé et que la fenêtre ne peut donc pas s’ouvrir</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none; by default as http_proxy, https_proxy, all_proxy and no_proxy say</source>
        <translation>http://HÔTE:PORT, socks5://HÔTE:PORT ou none&#x202f;; par défaut selon http_proxy, https_proxy, all_proxy et no_proxy</translation>
    </message>
    <message>
        <source>as few connections as possible, four at a time; takes longer</source>
        <translation>le moins de connexions possible, quatre à la fois&#x202f;; dure plus longtemps</translation>
    </message>
    <message>
        <source>ask for this server name in TLS</source>
        <translation>demander ce nom de serveur dans TLS</translation>
    </message>
    <message>
        <source>time limit of each connection, 10 by default</source>
        <translation>délai d’attente de chaque connexion, 10 par défaut</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>the certificates, the server’s first: PEM, DER or PKCS #7; “-”: standard input</source>
        <translation>les certificats, celui du serveur en premier : PEM, DER ou PKCS #7 ; « - » : entrée standard</translation>
    </message>
    <message>
        <source>the name or IP address that clients will connect to</source>
        <translation>le nom ou l’adresse IP auxquels les clients se connecteront</translation>
    </message>
    <message>
        <source>trust the certificates in this file instead of the system’s</source>
        <translation>faire confiance aux certificats de ce fichier au lieu de ceux du système</translation>
    </message>
    <message>
        <source>judge for this time, as 2026-12-31 or 2026-12-31T23:59:59Z; UTC where it says no zone; by default now</source>
        <translation>juger pour cette date, comme 2026-12-31 ou 2026-12-31T23:59:59Z ; UTC si aucun fuseau n’est donné ; par défaut maintenant</translation>
    </message>
    <message>
        <source>FILE|FOLDER</source>
        <translation>FICHIER|DOSSIER</translation>
    </message>
    <message>
        <source>trust the root certificates of this file or folder too, PEM or DER</source>
        <translation>faire aussi confiance aux certificats racine de ce fichier ou de ce dossier, PEM ou DER</translation>
    </message>
    <message>
        <source>present this certificate with its chain: PEM, or PKCS#12 with its key (.p12, .pfx)</source>
        <translation>présenter ce certificat avec sa chaîne : PEM, ou PKCS#12 avec sa clé (.p12, .pfx)</translation>
    </message>
    <message>
        <source>the first line of this file opens an encrypted client key; otherwise it is asked for on the terminal</source>
        <translation>la première ligne de ce fichier ouvre une clé client chiffrée ; sinon la phrase secrète est demandée sur le terminal</translation>
    </message>
    <message>
        <source>after a failure of trust connect once more, without credentials, headers, query values, subprotocols, message and client certificate, to see what lies behind it; the path is sent, without parameters of its segments</source>
        <translation>après un défaut de confiance, se connecter une fois encore, sans identifiants, en-têtes, valeurs de requête, sous-protocoles, message ni certificat client, pour voir ce qu’il y a au-delà ; le chemin est envoyé, sans les paramètres de ses segments</translation>
    </message>
    <message>
        <source>show every message of the TLS handshake with what it says</source>
        <translation>montrer chaque message de la négociation TLS et ce qu’il dit</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The root certificate could not be written to %1. Set TMPDIR to a folder you may write to.</source>
        <translation>Le certificat racine n’a pas pu être écrit dans %1. Donnez dans TMPDIR un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Root certificate for wss:// clients: %1</source>
        <translation>Certificat racine pour les clients wss://&#xa0;: %1</translation>
    </message>
    <message>
        <source>The practice server is running on this machine only. Ctrl-C ends it.</source>
        <translation>Le serveur d’exercice tourne, sur cette machine seulement. Ctrl-C y met fin.</translation>
    </message>
    <message>
        <source>Each row: the scenario, the close code that a test of it must name, and what happens.</source>
        <translation>Chaque ligne&#xa0;: le scénario, le code de fermeture que son test doit nommer, et ce qui se passe.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>A second connection, with one thing changed, tells two causes apart…</source>
        <translation>Une seconde connexion, où une seule chose change, distingue deux causes…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>a duration in milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The practice server could not start (system error %1). Check whether programs may listen on 127.0.0.1 here.</source>
        <translation>Le serveur d’exercice n’a pas pu démarrer (erreur système %1). Vérifiez que les programmes peuvent écouter sur 127.0.0.1 ici.</translation>
    </message>
    <message>
        <source>Which scenario? Give its name too, as in practice:tls-expired. “wsdoctor practice --list” shows all.</source>
        <translation>Quel scénario&#x202f;? Donnez aussi son nom, comme dans practice:tls-expired. «&#xa0;wsdoctor practice --list&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. “wsdoctor practice --list” shows all.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». «&#xa0;wsdoctor practice --list&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: close code, %2: its name, %3: the cause in one sentence</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>%1 of %2 connections…</source>
        <extracomment>connections made so far, and all that are known to be needed</extracomment>
        <translation>%1 connexions sur %2…</translation>
    </message>
    <message>
        <source>There is no server to scan. Write: wsdoctor scan example.org:443</source>
        <translation>Aucun serveur à examiner. Écrivez&#xa0;: wsdoctor scan example.org:443</translation>
    </message>
    <message>
        <source>Only one server can be scanned at a time.</source>
        <translation>Un seul serveur peut être examiné à la fois.</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>There is no address to test. Write: wsdoctor test wss://example.org/chat</source>
        <translation>Il n’y a pas d’adresse à tester. Écrivez&#xa0;: wsdoctor test wss://example.org/chat</translation>
    </message>
    <message>
        <source>Only one address can be tested at a time. Quote it if it holds blanks.</source>
        <translation>Une seule adresse à la fois. Mettez-la entre guillemets si elle contient des espaces.</translation>
    </message>
    <message>
        <source>--json and --markdown exclude each other. Choose one.</source>
        <translation>--json et --markdown s’excluent. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Interrupted: what was seen until then follows.</source>
        <translation>Interruption&#xa0;: voici ce qui a été vu jusque-là.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tour takes no argument. To test one scenario: wsdoctor test practice:%1</source>
        <translation>La visite ne prend pas d’argument. Pour tester un scénario&#xa0;: wsdoctor test practice:%1</translation>
    </message>
    <message>
        <source>test an address of your own</source>
        <translation>tester une adresse à vous</translation>
    </message>
    <message>
        <source>read about a number you saw</source>
        <translation>lire la page d’un numéro que vous avez vu</translation>
    </message>
    <message>
        <source>see what else can be produced</source>
        <translation>voir tout ce qui peut être produit</translation>
    </message>
    <message>
        <source>What to type next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>No display was found, so the window cannot open. Here is what the command line tells about four servers instead.</source>
        <translation>Aucun écran n’a été trouvé, la fenêtre ne peut donc pas s’ouvrir. Voici à la place ce que la ligne de commande dit de quatre serveurs.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <translation>Il n’y a pas d’option %1. Vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>There is no option %1. “%2 --help” shows all.</source>
        <translation>Il n’y a pas d’option %1. «&#xa0;%2 --help&#xa0;» les montre toutes.</translation>
    </message>
    <message>
        <source>The option %1 takes no value. Leave out what follows the “=”.</source>
        <translation>L’option %1 ne prend pas de valeur. Supprimez ce qui suit le «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>L’option %1 ne peut être donnée qu’une fois.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>L’option %1 demande une valeur&#xa0;: %1 %2.</translation>
    </message>
</context>
</TS>
