<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Article</name>
    <message>
        <source>What known clients show</source>
        <translation>Ce qu’affichent les clients connus</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Cette page n’existe pas</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <source>What services mean by it</source>
        <translation>Ce que des services entendent par là</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json);;Text (*.txt)</source>
        <translation>Markdown (*.md);;JSON (*.json);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Both sides show the same code. Choose another one on either side.</source>
        <translation>Les deux côtés montrent le même code. Choisissez-en un autre d’un côté.</translation>
    </message>
</context>
<context>
    <name>ui::test::HandshakeTree</name>
    <message>
        <source>A test of a wss:// address fills this.</source>
        <translation>Le test d’une adresse wss:// remplit ce tableau.</translation>
    </message>
    <message>
        <source>Nothing passed in this test.</source>
        <translation>Rien n’est passé pendant ce test.</translation>
    </message>
    <message>
        <source>There was no TLS handshake in this test.</source>
        <translation>Il n’y a pas eu de négociation TLS pendant ce test.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>%1, at %2, %3</source>
        <translation>%1, à %2, %3</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause, and how sure it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Also worth knowing</source>
        <translation>Bon à savoir aussi</translation>
    </message>
    <message>
        <source>Other possible causes</source>
        <translation>Autres causes possibles</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Au-delà</translation>
    </message>
</context>
<context>
    <name>ui::codes::CodesPage</name>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Causes of failure</source>
        <translation>Causes d’échec</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guides pratiques</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation>Spécifications</translation>
    </message>
    <message>
        <source>Practice scenarios</source>
        <translation>Scénarios d’exercice</translation>
    </message>
    <message>
        <source>Search: number, name or any word</source>
        <translation>Rechercher un numéro, un nom ou un mot</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words, or choose “All codes”.</source>
        <translation>Aucun résultat. Essayez moins de mots, d’autres mots, ou choisissez «&#xa0;Tous les codes&#xa0;».</translation>
    </message>
    <message>
        <source>Compare with another code…</source>
        <translation>Comparer avec un autre code…</translation>
    </message>
    <message>
        <source>This is an address. Press Enter to test its connection.</source>
        <translation>C’est une adresse. Appuyez sur Entrée pour tester la connexion.</translation>
    </message>
</context>
<context>
    <name>ui::codes::EntryModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of page, what it says</comment>
        <translation>%1&#xa0;· %2</translation>
    </message>
</context>
<context>
    <name>ui::compare::ComparePage</name>
    <message>
        <source>First code</source>
        <translation>Premier code</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Second code</translation>
    </message>
    <message>
        <source>Type a number or a part of a name</source>
        <translation>Saisissez un numéro ou une partie du nom</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>No code matches “%1”. Type a number, or a part of a name.</source>
        <translation>Aucun code ne correspond à «&#xa0;%1&#xa0;». Tapez un numéro, ou une partie d’un nom.</translation>
    </message>
</context>
<context>
    <name>ui::practice::PracticePage</name>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The private root certificate is on the clipboard. Trust it for tests only.</source>
        <translation>Le certificat racine privé est dans le presse-papiers. Ne lui faites confiance que pour des essais.</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>Le serveur d’exercice n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected: %1, %2</source>
        <translation>Attendu&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Test this one</source>
        <translation>Tester celui-ci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>For use with another client, while this window is open</source>
        <translation>Pour un autre client, tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Copy root certificate</source>
        <translation>Copier le certificat racine</translation>
    </message>
    <message>
        <source>Other clients need it to trust the practice server</source>
        <translation>Les autres clients en ont besoin pour faire confiance au serveur d’exercice</translation>
    </message>
    <message>
        <source>Address of the scenario</source>
        <translation>Adresse du scénario</translation>
    </message>
    <message>
        <source>Test this scenario to see its verdict here.</source>
        <translation>Testez ce scénario pour voir son verdict ici.</translation>
    </message>
    <message>
        <source>The test is under way. Its verdict will stand here.</source>
        <translation>Le test est en cours. Son verdict apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 tested, %2 as expected</source>
        <translation>
            <numerusform>%n testé sur %1, %2 conforme à l’attente</numerusform>
            <numerusform>%n testés sur %1, %2 conformes à l’attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::practice::ScenarioTree</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Practice scenarios</source>
        <translation>Scénarios d’exercice</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
</context>
<context>
    <name>ui::scan::ScanPage</name>
    <message>
        <source>%1 of %2 connections…</source>
        <extracomment>connections made so far, and all that are known to be needed</extracomment>
        <translation>%1 connexions sur %2…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>There is no result yet: scan a server first.</source>
        <translation>Il n’y a pas encore de résultat&#xa0;: examinez d’abord un serveur.</translation>
    </message>
    <message>
        <source>The result is on the clipboard.</source>
        <translation>Le résultat est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or name.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>example.org:443</source>
        <translation>example.org:443</translation>
    </message>
    <message>
        <source>Server to scan</source>
        <translation>Serveur à examiner</translation>
    </message>
    <message>
        <source>Gently</source>
        <translation>En douceur</translation>
    </message>
    <message>
        <source>As few connections as possible, four at a time; takes longer</source>
        <translation>Le moins de connexions possible, quatre à la fois&#x202f;; plus long</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Save result…</source>
        <translation>Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Avancement de l’examen</translation>
    </message>
    <message>
        <source>What the scan found</source>
        <translation>Ce que l’examen a trouvé</translation>
    </message>
    <message>
        <source>Enter a server above and scan it: every version of TLS, every cipher suite and group it accepts, in which order, its certificates, and what is weak about all that. Only first messages are sent, one a connection. Scan only servers that are yours to scan.</source>
        <translation>Indiquez un serveur ci-dessus et examinez-le&#xa0;: chaque version de TLS, chaque suite de chiffrement et chaque groupe qu’il accepte, dans quel ordre, ses certificats, et les faiblesses de tout cela. Seuls de premiers messages sont envoyés, un par connexion. N’examinez que les serveurs qui vous reviennent.</translation>
    </message>
    <message>
        <source>The scan is under way. Its result will stand here.</source>
        <translation>L’examen est en cours. Son résultat s’affichera ici.</translation>
    </message>
    <message>
        <source>%1 of %2 connections, no answer for %3 s (limit %4 s)…</source>
        <translation>%1 connexions sur %2, aucune réponse depuis %3 s (limite : %4 s)…</translation>
    </message>
    <message>
        <source>A scenario is tested on the Test page; “Scan its TLS” there scans it, too.</source>
        <translation>Un scénario se teste sur la page Test ; « Examiner son TLS » l’y examine aussi.</translation>
    </message>
    <message>
        <source>“%1” is no server name. Write a host name, without scheme and port.</source>
        <translation>« %1 » n’est pas un nom de serveur. Écrivez un nom d’hôte, sans schéma ni port.</translation>
    </message>
    <message>
        <source>Server name:</source>
        <translation>Nom de serveur :</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>comme l’adresse</translation>
    </message>
    <message>
        <source>The name asked for in TLS (SNI); a server with several names may want one</source>
        <translation>Le nom demandé en TLS (SNI) ; un serveur à plusieurs noms peut en exiger un</translation>
    </message>
</context>
<context>
    <name>ui::test::Address</name>
    <message>
        <source>Which scenario? Give its name too, for example practice:tls-expired. The Practice page shows all.</source>
        <translation>Quel scénario&#x202f;? Donnez aussi son nom, par exemple practice:tls-expired. La page Exercice les montre tous.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. The Practice page shows all.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». La page Exercice les montre tous.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. Did you mean “practice:%2”?</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;practice:%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The practice server could not start: %1</source>
        <translation>Le serveur d’exercice n’a pas pu démarrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::test::AddressField</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a scenario of the practice server in a list of proposals: %1 is its address, %2 its title</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::test::CertificateTree</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il indique</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Enter or double click: the page of this cause</source>
        <translation>Entrée ou double-clic&#xa0;: la page de cette cause</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The server sent no certificate in this test.</source>
        <translation>Le serveur n’a envoyé aucun certificat pendant ce test.</translation>
    </message>
    <message>
        <source>Copy certificate as PEM</source>
        <translation>Copier le certificat au format PEM</translation>
    </message>
    <message>
        <source>Chain as built</source>
        <translation>Chaîne construite</translation>
    </message>
    <message>
        <source>from the server’s certificate up to a trusted one</source>
        <translation>du certificat du serveur à un certificat de confiance</translation>
    </message>
    <message>
        <source>Stapled OCSP answer</source>
        <translation>Réponse OCSP agrafée</translation>
    </message>
    <message>
        <source>sent with the server’s certificate</source>
        <translation>envoyée avec le certificat du serveur</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>À améliorer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>ui::test::ChainDialog</name>
    <message>
        <source>The file “%1” cannot be read. Check whether you may read it.</source>
        <translation>Le fichier « %1 » ne peut pas être lu. Vérifiez vos droits de lecture.</translation>
    </message>
    <message>
        <source>A certificate in “%1” is damaged. Export it again.</source>
        <translation>Un certificat de « %1 » est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate. Choose a file in PEM (BEGIN CERTIFICATE), DER or PKCS #7.</source>
        <translation>« %1 » ne contient aucun certificat. Choisissez un fichier au format PEM (BEGIN CERTIFICATE), DER ou PKCS #7.</translation>
    </message>
    <message>
        <source>Choose a file with certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b *.p7c);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drop one file at a time: the whole chain in it, the server’s certificate first.</source>
        <translation>Déposez un fichier à la fois : toute la chaîne dedans, le certificat du serveur en premier.</translation>
    </message>
    <message>
        <source>Enter the name of the host that clients will connect to.</source>
        <translation>Saisissez le nom de l’hôte auquel les clients se connecteront.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Logiciel client</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What clients do with it</source>
        <translation>Ce qu’en font les clients</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>%1 — Certificates</source>
        <translation>%1 — Certificats</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte :</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>example.org</source>
        <translation>exemple.org</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Juger</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>T&amp;rust only the certificates of %1</source>
        <translation>&amp;Ne faire confiance qu’aux certificats de %1</translation>
    </message>
    <message>
        <source>T&amp;rust only the certificates of a file…</source>
        <translation>&amp;Ne faire confiance qu’aux certificats d’un fichier…</translation>
    </message>
    <message>
        <source>Drop a file with certificates to judge it</source>
        <translation>Déposez un fichier de certificats pour le juger</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder or name.</source>
        <translation>« %1 » n’a pas pu être écrit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>What stands below is still the verdict on “%1”.</source>
        <translation>Ce qui suit est encore le verdict sur « %1 ».</translation>
    </message>
    <message>
        <source>At another &amp;time (UTC):</source>
        <translation>À un autre &amp;moment (UTC) :</translation>
    </message>
    <message>
        <source>Time to judge for</source>
        <translation>Moment pour lequel juger</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>ui::test::CheckTree</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>ui::test::EvidenceTable</name>
    <message>
        <source>Seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>Octets bruts</translation>
    </message>
</context>
<context>
    <name>ui::test::OptionsPanel</name>
    <message>
        <source>Choose certificates to trust</source>
        <translation>Choisir les certificats de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Vérifiez le nom et vos droits de lecture.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate. Choose a file with certificates in PEM or DER form.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun certificat. Choisissez un fichier de certificats au format PEM ou DER.</translation>
    </message>
    <message>
        <source>“%1” is no proxy address. Write for example http://proxy.example:3128, socks5://host:1080 or none.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de proxy. Écrivez par exemple http://proxy.example:3128, socks5://hôte:1080 ou none.</translation>
    </message>
    <message>
        <source>An answer is expected, but no message is sent. Fill in “Message to send” too.</source>
        <translation>Une réponse est attendue, mais aucun message n’est envoyé. Remplissez aussi «&#xa0;Message à envoyer&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Subprotocols:</source>
        <translation>&amp;Sous-protocoles&#xa0;:</translation>
    </message>
    <message>
        <source>for example: graphql-transport-ws, mqtt</source>
        <translation>par exemple&#xa0;: graphql-transport-ws, mqtt</translation>
    </message>
    <message>
        <source>&amp;Origin:</source>
        <translation>&amp;Origine&#xa0;:</translation>
    </message>
    <message>
        <source>for example: https://www.example.org</source>
        <translation>par exemple&#xa0;: https://www.example.org</translation>
    </message>
    <message>
        <source>He&amp;aders:</source>
        <translation>&amp;En-têtes :</translation>
    </message>
    <message>
        <source>One a line, for example: Authorization: Bearer …</source>
        <translation>Un par ligne, par exemple&#xa0;: Authorization: Bearer …</translation>
    </message>
    <message>
        <source>&amp;Message to send:</source>
        <translation>&amp;Message à envoyer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Expected answer:</source>
        <translation>&amp;Réponse attendue&#xa0;:</translation>
    </message>
    <message>
        <source>Also &amp;trust:</source>
        <translation>Faire aussi &amp;confiance à&#xa0;:</translation>
    </message>
    <message>
        <source>a file or a folder with certificates (PEM or DER)</source>
        <translation>un fichier ou un dossier de certificats (PEM ou DER)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>from the environment; or an address, or none</source>
        <translation>celui de l’environnement&#x202f;; ou une adresse, ou none</translation>
    </message>
    <message>
        <source>Time &amp;limit a stage:</source>
        <translation>Délai d’attente par é&amp;tape&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Offer &amp;compression (permessage-deflate)</source>
        <translation>Proposer la compression (permessa&amp;ge-deflate)</translation>
    </message>
    <message>
        <source>Header %1 is none. Write one a line, as in “Name: value”.</source>
        <translation>L’en-tête %1 n’en est pas un. Écrivez-en un par ligne, sous la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>A certificate in “%1” is damaged. Export it again.</source>
        <translation>Un certificat de «&#xa0;%1&#xa0;» est endommagé. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>No file in the folder “%1” holds a certificate. Choose one with certificates in PEM or DER form.</source>
        <translation>Aucun fichier du dossier «&#xa0;%1&#xa0;» ne contient de certificat. Choisissez un dossier de certificats au format PEM ou DER.</translation>
    </message>
    <message>
        <source>Choose a folder of certificates to trust</source>
        <translation>Choisir un dossier de certificats de confiance</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
</context>
<context>
    <name>ui::test::SecureOptions</name>
    <message>
        <source>Choose a client certificate</source>
        <translation>Choisir un certificat client</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the key of the client certificate</source>
        <translation>Choisir la clé du certificat client</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A key is of no use without its certificate. Choose the client certificate too.</source>
        <translation>Une clé ne sert à rien sans son certificat. Choisissez aussi le certificat client.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and whether you may read it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez son nom et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>This passphrase does not open %1. Try again:</source>
        <translation>Cette phrase secrète n’ouvre pas %1. Réessayez :</translation>
    </message>
    <message>
        <source>Passphrase of %1 (it is not stored):</source>
        <translation>Phrase secrète de %1 (elle n’est pas conservée) :</translation>
    </message>
    <message>
        <source>Without its passphrase the client’s key stays closed. Give it, or remove the certificate.</source>
        <translation>Sans sa phrase secrète, la clé du client reste fermée. Donnez-la, ou retirez le certificat.</translation>
    </message>
    <message>
        <source>No private key was found. Choose the file with the key of the client certificate.</source>
        <translation>Aucune clé privée n’a été trouvée. Choisissez le fichier contenant la clé du certificat client.</translation>
    </message>
    <message>
        <source>The key does not belong to the client certificate. Choose the one it was issued for.</source>
        <translation>La clé n’est pas celle du certificat client. Choisissez celle pour laquelle il a été émis.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption that cannot be opened any more. Export it again with “openssl pkcs12 -legacy -in OLD -nodes -out OPEN.pem”, then “openssl pkcs12 -export -in OPEN.pem -out NEW”, and delete OPEN.pem: its key is not protected.</source>
        <translation>« %1 » est verrouillé par un chiffrement ancien qui ne peut plus être ouvert. Exportez-le de nouveau avec « openssl pkcs12 -legacy -in ANCIEN -nodes -out OUVERT.pem », puis « openssl pkcs12 -export -in OUVERT.pem -out NOUVEAU », et supprimez OUVERT.pem : sa clé n’y est pas protégée.</translation>
    </message>
    <message>
        <source>“%1” is locked with an old encryption that cannot be opened any more. Encrypt the key anew with “openssl pkey -provider legacy -provider default -in OLD -aes256 -out NEW”, and choose NEW as the key.</source>
        <translation>« %1 » est verrouillé par un chiffrement ancien qui ne peut plus être ouvert. Chiffrez de nouveau la clé avec « openssl pkey -provider legacy -provider default -in ANCIEN -aes256 -out NOUVEAU », et choisissez NOUVEAU comme clé.</translation>
    </message>
    <message>
        <source>“%1” is no usable certificate with its key. Choose PEM files, or a PKCS#12 file.</source>
        <translation>« %1 » n’est pas un certificat utilisable avec sa clé. Choisissez des fichiers PEM, ou un fichier PKCS#12.</translation>
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
        <source>“%1” is no server name. Write a host name, without scheme and port.</source>
        <translation>« %1 » n’est pas un nom de serveur. Écrivez un nom d’hôte, sans schéma ni port.</translation>
    </message>
    <message>
        <source>“%1” does not say where to connect. Write HOST:PORT, an IPv6 address in square brackets.</source>
        <translation>« %1 » ne dit pas où se connecter. Écrivez HÔTE:PORT, une adresse IPv6 entre crochets.</translation>
    </message>
    <message>
        <source>Client cert&amp;ificate:</source>
        <translation>Cert&amp;ificat client :</translation>
    </message>
    <message>
        <source>PEM, or PKCS#12 with its key</source>
        <translation>PEM, ou PKCS#12 avec sa clé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Sa clé pri&amp;vée :</translation>
    </message>
    <message>
        <source>PEM; by default in the same file</source>
        <translation>PEM ; par défaut dans le même fichier</translation>
    </message>
    <message>
        <source>Se&amp;rver name (SNI):</source>
        <translation>&amp;Nom de serveur (SNI) :</translation>
    </message>
    <message>
        <source>by default the address’s host</source>
        <translation>par défaut l’hôte de l’adresse</translation>
    </message>
    <message>
        <source>Co&amp;nnect to:</source>
        <translation>Se connecter à l’&amp;hôte :</translation>
    </message>
    <message>
        <source>HOST:PORT instead of the address’s</source>
        <translation>HÔTE:PORT au lieu de ceux de l’adresse</translation>
    </message>
    <message>
        <source>After a failure of trust, look &amp;behind it without secrets</source>
        <translation>Après un défaut de confiance, voir a&amp;u-delà sans secrets</translation>
    </message>
    <message>
        <source>Connects a second time, without credentials, headers, query values, subprotocols, message and client certificate, to see whether anything else is wrong. The path of the address is sent, without parameters of its segments. The verdict stays the failure of trust.</source>
        <translation>Se connecte une seconde fois, sans identifiants, en-têtes, valeurs de requête, sous-protocoles, message ni certificat client, pour voir si autre chose ne va pas. Le chemin de l’adresse est envoyé, sans les paramètres de ses segments. Le verdict reste le défaut de confiance.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in ASCII, as TLS needs it (IDNA): something in it may not stand in a name. Write a host name, without scheme and port.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’écrire en ASCII, comme TLS l’exige (IDNA)&#xa0;: il contient un caractère qui n’est pas admis dans un nom. Écrivez un nom d’hôte, sans schéma ni port.</translation>
    </message>
</context>
<context>
    <name>ui::test::TestPage</name>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Trying with one thing changed, to tell two causes apart…</source>
        <translation>Nouvel essai avec une seule chose changée, pour départager deux causes…</translation>
    </message>
    <message>
        <source>The test is under way. Its verdict will stand here.</source>
        <translation>Le test est en cours. Son verdict apparaîtra ici.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Done in %1 ms.</source>
        <translation>Terminé en %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>wss://example.org/path</source>
        <translation>wss://example.org/chemin</translation>
    </message>
    <message>
        <source>WebSocket address</source>
        <translation>Adresse WebSocket</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options du test</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Enter the address of a WebSocket server above and test the connection: name, TCP, TLS, opening, frames and close, one after the other. No server at hand? The Practice page has one for every fault, and practice:tls-expired, for example, tests one here.</source>
        <translation>Saisissez ci-dessus l’adresse d’un serveur WebSocket et testez la connexion&#xa0;: nom, TCP, TLS, ouverture, trames et fermeture, l’un après l’autre. Pas de serveur sous la main&#x202f;? La page Exercice en propose un pour chaque panne, et practice:tls-expired, par exemple, en teste un ici même.</translation>
    </message>
    <message>
        <source>There is no report yet: test a connection first.</source>
        <translation>Pas encore de rapport&#xa0;: testez d’abord une connexion.</translation>
    </message>
    <message>
        <source>Scan its TLS</source>
        <translation>Examiner son TLS</translation>
    </message>
    <message>
        <source>Every version, cipher suite and group the server accepts, and what is weak</source>
        <translation>Chaque version, suite de chiffrement et groupe que le serveur accepte, et ses faiblesses</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Drop one file at a time: the whole chain in it, the server’s certificate first.</source>
        <translation>Déposez un fichier à la fois : toute la chaîne dedans, le certificat du serveur en premier.</translation>
    </message>
    <message>
        <source>Drop a file with certificates to judge it</source>
        <translation>Déposez un fichier de certificats pour le juger</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>The key log “%1” that SSLKEYLOGFILE names cannot be written (%2). The test went on without it.</source>
        <translation>Le journal de clés « %1 » que désigne SSLKEYLOGFILE ne peut pas être écrit (%2). Le test a continué sans lui.</translation>
    </message>
    <message>
        <source>Done in %1 ms. The secrets of its TLS sessions were added to “%2”, as SSLKEYLOGFILE asks.</source>
        <translation>Terminé en %1 ms. Les secrets de ses sessions TLS ont été ajoutés à « %2 », comme SSLKEYLOGFILE le demande.</translation>
    </message>
    <message>
        <source>The address of a server, or a scenario of the practice server as practice:NAME, for example practice:tls-expired</source>
        <translation>L’adresse d’un serveur, ou un scénario du serveur d’exercice sous la forme practice:NOM, par exemple practice:tls-expired</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StageStrip</name>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1&#xa0;: en attente</translation>
    </message>
</context>
<context>
    <name>ui::widgets::VerdictCard</name>
    <message>
        <source>Verdict: %1 · Close frame received: %2 · Close frame sent: %3</source>
        <translation>Verdict&#xa0;: %1 · Trame Close reçue&#xa0;: %2 · Trame Close envoyée&#xa0;: %3</translation>
    </message>
    <message>
        <source>Open the code’s page</source>
        <translation>Ouvrir la page du code</translation>
    </message>
    <message>
        <source>Explain the cause</source>
        <translation>Expliquer la cause</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Stage: %1 · Confidence: %2</source>
        <translation>Étape&#xa0;: %1 · Confiance&#xa0;: %2</translation>
    </message>
    <message>
        <source>What to do and why</source>
        <translation>Que faire et pourquoi</translation>
    </message>
</context>
<context>
    <name>ui::window::MainWindow</name>
    <message>
        <source>About WebSocket Doctor</source>
        <translation>À propos de WebSocket Doctor</translation>
    </message>
    <message>
        <source>WebSocket Doctor</source>
        <translation>WebSocket Doctor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>&lt;h3&gt;WebSocket Doctor %1&lt;/h3&gt;&lt;p&gt;Names the true cause of a broken WebSocket connection, the bytes that prove it and the fix.&lt;/p&gt;&lt;p&gt;Ctrl+1 to Ctrl+5: the pages. Ctrl+F: search. F5: test again. Esc: stop. Alt+Left and Alt+Right: back and forward.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;WebSocket Doctor %1&lt;/h3&gt;&lt;p&gt;Donne la vraie cause d’une connexion WebSocket rompue, les octets qui la prouvent et le remède.&lt;/p&gt;&lt;p&gt;Ctrl+1 à Ctrl+5&#xa0;: les pages. Ctrl+F&#xa0;: rechercher. F5&#xa0;: refaire le test. Échap&#xa0;: arrêter. Alt+Gauche et Alt+Droite&#xa0;: page précédente et suivante.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::window::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run the test again</source>
        <translation>&amp;Refaire le test</translation>
    </message>
    <message>
        <source>&amp;Search or enter an address</source>
        <translation>Re&amp;chercher ou saisir une adresse</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About WebSocket Doctor</source>
        <translation>À &amp;propos de WebSocket Doctor</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Scan TLS</source>
        <translation>Examiner TLS</translation>
    </message>
    <message>
        <source>&amp;Judge a certificate file…</source>
        <translation>&amp;Juger un fichier de certificats…</translation>
    </message>
</context>
</TS>
