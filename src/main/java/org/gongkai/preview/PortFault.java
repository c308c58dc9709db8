package org.gongkai.preview;

import java.io.IOException;

/** The port cannot be had; the message is Chinese. */
public final class PortFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortFault(int port, IOException cause) {
        super("端口 " + port + " 用不了：已被别的程序占用，或没有权限。换一个，如 --port " + other(port) + "；--port 0 任选一个空闲的。", cause);
    }

    private static int other(int port) {
        return port < 1024 ? 8000 : port == 65_535 ? port - 1 : port + 1;
    }
}
