package org.gongkai.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes TCP on to a port of this machine until so many bytes have gone either way; then every connection is cut and none is taken.
 *
 * <p>The data connections of FTP, which a server offers on ports of their own, go through it as well, unless they are encrypted.
 */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private static final Pattern PASSIVE = Pattern.compile("(227 [^\\r]*\\(127,0,0,1,)(\\d+),(\\d+)\\)");

    private final List<Closeable> open = new CopyOnWriteArrayList<>();
    private final AtomicLong left;
    private final long limit;
    private final int port;

    CuttingProxy(int port, long bytes) throws IOException {
        this.port = port;
        this.limit = bytes;
        this.left = new AtomicLong(bytes);
        open.add(server);
        start(() -> accept(server, port));
    }

    int port() {
        return server.getLocalPort();
    }

    long passed() {
        return limit - left.get();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket listening, int behind) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket real = new Socket(InetAddress.getLoopbackAddress(), behind);
                open.add(client);
                open.add(real);
                start(() -> pass(client, real, false));
                start(() -> pass(real, client, behind == port));
            } catch (IOException e) {
                // Cut.
            }
        }
    }

    private void pass(Socket from, Socket to, boolean mayOffer) {
        byte[] buffer = new byte[2048];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                long rest = left.addAndGet(-read);
                if (rest < 0) {
                    // The connection ends in the midst of what was being said.
                    out.write(buffer, 0, (int) Math.max(0, read + rest));
                    close();
                    return;
                }
                out.write(mayOffer ? offered(buffer, read) : Arrays.copyOf(buffer, read));
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // Cut, or gone.
        }
    }

    /** What a server said, a port of ours instead of the one that it offers for data. */
    private byte[] offered(byte[] said, int length) throws IOException {
        Matcher offer = PASSIVE.matcher(new String(said, 0, length, StandardCharsets.ISO_8859_1));
        if (!offer.find()) {
            return Arrays.copyOf(said, length);
        }
        int behind = Integer.parseInt(offer.group(2)) * 256 + Integer.parseInt(offer.group(3));
        ServerSocket data = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        open.add(data);
        start(() -> accept(data, behind));
        String ours = "$1" + data.getLocalPort() / 256 + "," + data.getLocalPort() % 256 + ")";
        return offer.replaceFirst(ours).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            for (Closeable each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
