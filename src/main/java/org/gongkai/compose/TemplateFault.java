package org.gongkai.compose;

/** A template that is missing, fails, or yields what is no document; the message is Chinese and names it. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateFault(String template, Throwable cause) {
        super("模板 " + template + " 有错：" + cause.getMessage(), cause);
    }

    TemplateFault(String template, String problem) {
        super("模板 " + template + " 有错：" + problem);
    }
}
