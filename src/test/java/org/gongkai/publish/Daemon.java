package org.gongkai.publish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.publish.target.Promise;

/** A real server on loopback, started for a test or a class of tests and ended with it. */
record Daemon(Process process, String address, Path served, Map<String, String> environment, Promise promise)
        implements Portal {
    /** Starts a program that listens on a port; its output goes to a file beside the folder. */
    static Process start(Path folder, int port, List<String> command) throws IOException {
        Path log = folder.resolveSibling("server.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        for (int look = 0; look < 300; look++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return process;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IOException(Files.readString(log), e);
                }
                pause();
            }
        }
        process.destroy();
        throw new IOException("does not listen: " + Files.readString(log));
    }

    /** Waits for a file that a process makes. */
    static void awaitFile(Path file) throws IOException {
        for (int look = 0; !Files.exists(file); look++) {
            if (look == 300) {
                throw new IOException("was not made: " + file);
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
