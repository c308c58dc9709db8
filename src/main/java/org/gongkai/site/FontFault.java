package org.gongkai.site;

/** A font of the office's that cannot be used; the message is Chinese and names it. */
public final class FontFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FontFault(String message, Throwable cause) {
        super(message, cause);
    }
}
