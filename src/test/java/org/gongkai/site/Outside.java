package org.gongkai.site;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Watches this process for what it reads, writes and asks of the network.
 *
 * <p>Files by the JVM's own recorder, connections where Java asks for a proxy before it makes one: by URL or by socket, even if nobody
 * listens.
 */
final class Outside implements AutoCloseable {
    private static final List<String> EVENTS =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite", "jdk.ProcessStart");

    private final Recording recording = new Recording();
    private final ProxySelector before = ProxySelector.getDefault();
    private final Set<String> touched = new ConcurrentSkipListSet<>();

    private Outside() {}

    /** Begins to watch. */
    static Outside watched() {
        Outside outside = new Outside();
        EVENTS.forEach(
                event -> outside.recording.enable(event).withoutThreshold().withoutStackTrace());
        outside.recording.start();
        ProxySelector.setDefault(outside.new Asked());
        return outside;
    }

    /** Ends, and tells what was touched but the program's own jars and classes, Java itself and the console. */
    Set<String> touched(Path scratch) throws IOException {
        ProxySelector.setDefault(before);
        Path file = Files.createTempFile(scratch, "outside", ".jfr");
        recording.stop();
        recording.dump(file);
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                String what = what(event);
                if (!isOurs(what)) {
                    touched.add(event.getEventType().getName() + " " + what);
                }
            }
        }
        return touched;
    }

    private static String what(RecordedEvent event) {
        if (event.hasField("path")) {
            return String.valueOf(event.getString("path"));
        }
        return event.hasField("command")
                ? event.getString("command")
                : event.getString("host") + ":" + event.getInt("port");
    }

    /** A path that is {@code null} is the console's; Java takes its random numbers from a device. */
    private static boolean isOurs(String path) {
        return path.equals("null")
                || path.equals("/dev/urandom")
                || path.startsWith(System.getProperty("java.home"))
                || path.endsWith(".jar")
                || path.endsWith(".class")
                || path.contains("/classes/")
                || path.contains("/test-classes/");
    }

    @Override
    public void close() {
        ProxySelector.setDefault(before);
        recording.close();
    }

    private final class Asked extends ProxySelector {
        @Override
        public List<Proxy> select(URI address) {
            touched.add("network " + address);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException why) {
            touched.add("network " + address);
        }
    }
}
