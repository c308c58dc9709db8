package org.gongkai.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Passes TCP on to a port of this machine until so many bytes have gone either way; then every connection is cut and none is taken. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicLong left;
    private final long limit;
    private final int port;

    CuttingProxy(int port, long bytes) throws IOException {
        this.port = port;
        this.limit = bytes;
        this.left = new AtomicLong(bytes);
        start(this::accept);
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

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket real = new Socket(InetAddress.getLoopbackAddress(), port);
                sockets.add(client);
                sockets.add(real);
                start(() -> pass(client, real));
                start(() -> pass(real, client));
            } catch (IOException e) {
                // Cut.
            }
        }
    }

    private void pass(Socket from, Socket to) {
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
                out.write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // Cut, or gone.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
