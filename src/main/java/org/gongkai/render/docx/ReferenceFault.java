package org.gongkai.render.docx;

/** A reference document that cannot serve; the message is Chinese and says why. */
public final class ReferenceFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReferenceFault(String problem) {
        this(problem, null);
    }

    ReferenceFault(String problem, Throwable cause) {
        super("模板 reference.docx 有错：" + problem, cause);
    }
}
