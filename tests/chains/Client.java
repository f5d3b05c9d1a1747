import java.io.FileInputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** What Java's TLS client says of every case that serve.py serves: java Client.java FOLDER. A line a case. */
class Client {
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String ports = Files.readString(folder.resolve("ports.json"));
        var entry = Pattern.compile("\\{\\s*\"name\": \"([^\"]*)\",\\s*\"host\": \"([^\"]*)\"")
                           .matcher(Files.readString(folder.resolve("cases.json")));
        while (entry.find()) {
            String name = entry.group(1);
            var port = Pattern.compile("\"" + Pattern.quote(name) + "\": (\\d+)").matcher(ports);
            String said = port.find() ? ask(folder.resolve(name), entry.group(2), Integer.parseInt(port.group(1)))
                                      : "-";
            System.out.println(name + "\t" + said);
        }
    }

    static String ask(Path place, String host, int port) {
        try {
            KeyStore roots = KeyStore.getInstance(KeyStore.getDefaultType());
            roots.load(null);
            try (var file = new FileInputStream(place.resolve("roots.pem").toFile())) {
                int i = 0;
                for (var root : CertificateFactory.getInstance("X.509").generateCertificates(file))
                    roots.setCertificateEntry("root" + i++, root);
            }
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(roots);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            try (Socket plain = new Socket("127.0.0.1", port);
                 SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true)) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                return "ok";
            }
        } catch (Exception fault) {
            Throwable last = fault;
            while (last.getCause() != null)
                last = last.getCause();
            return last.getClass().getSimpleName() + ": " + String.valueOf(last.getMessage()).replace('\n', ' ')
                + (last == fault ? "" : " <- " + fault.getMessage());
        }
    }
}
