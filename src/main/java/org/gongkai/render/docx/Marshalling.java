package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;

/** docx4j objects → the bytes of a part. */
final class Marshalling {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Making a marshaller costs more than marshalling a report, and a marshaller serves one thread only. */
    private static final ThreadLocal<Marshaller> TEXT =
            ThreadLocal.withInitial(() -> marshaller(Context.jc, () -> NamespacePrefixMapperUtils.getPrefixMapper()));

    private static final ThreadLocal<Marshaller> CORE = ThreadLocal.withInitial(
            () -> marshaller(Context.jcDocPropsCore, () -> NamespacePrefixMapperUtils.getPrefixMapper()));

    private static final ThreadLocal<Marshaller> RELATIONSHIPS = ThreadLocal.withInitial(() ->
            marshaller(Context.jcRelationships, () -> NamespacePrefixMapperUtils.getPrefixMapperRelationshipsPart()));

    private Marshalling() {}

    /** A part of WordprocessingML. */
    static byte[] text(Object part) {
        return bytes(marshal(TEXT.get(), part));
    }

    /** docProps/core.xml. */
    static byte[] core(Object properties) {
        return bytes(marshal(CORE.get(), properties));
    }

    /** docProps/app.xml, once per skeleton. */
    static byte[] application(Object properties) {
        return bytes(marshal(
                marshaller(Context.jcDocPropsExtended, () -> NamespacePrefixMapperUtils.getPrefixMapper()),
                properties));
    }

    /** A part named {@code *.rels}. */
    static byte[] relationships(Object relationships) {
        return bytes(marshal(RELATIONSHIPS.get(), relationships));
    }

    /**
     * A part of WordprocessingML whose root tag is known.
     *
     * @param root what the part begins with instead of the root tag that JAXB writes
     */
    static byte[] withRoot(Object part, byte[] root) {
        Buffer xml = new Buffer();
        try {
            TEXT.get().marshal(part, xml);
        } catch (JAXBException e) {
            throw new IllegalStateException("docx4j cannot write " + part.getClass(), e);
        }
        return xml.afterTag(root);
    }

    private static byte[] bytes(String xml) {
        return (DECLARATION + RootTag.trimmed(xml)).getBytes(StandardCharsets.UTF_8);
    }

    private static String marshal(Marshaller marshaller, Object object) {
        try {
            StringWriter xml = new StringWriter();
            marshaller.marshal(object, xml);
            return xml.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException("docx4j cannot write " + object.getClass(), e);
        }
    }

    private static Marshaller marshaller(JAXBContext context, PrefixMapper mapper) {
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            NamespacePrefixMapperUtils.setProperty(marshaller, mapper.get());
            return marshaller;
        } catch (JAXBException e) {
            throw new IllegalStateException("docx4j does not start", e);
        }
    }

    /** A ByteArrayOutputStream that is not synchronized, since JAXB writes by single bytes. */
    private static final class Buffer extends OutputStream {
        private byte[] bytes = new byte[1 << 16];
        private int length;

        @Override
        public void write(int value) {
            reserve(1);
            bytes[length++] = (byte) value;
        }

        @Override
        public void write(byte[] source, int offset, int count) {
            reserve(count);
            System.arraycopy(source, offset, bytes, length, count);
            length += count;
        }

        /** A copy that begins with other bytes up to and including the first tag. */
        byte[] afterTag(byte[] beginning) {
            int end = 0;
            while (bytes[end++] != '>') {
                // No attribute value holds a bare ">": JAXB writes &gt;.
            }
            byte[] copy = Arrays.copyOf(beginning, beginning.length + length - end);
            System.arraycopy(bytes, end, copy, beginning.length, length - end);
            return copy;
        }

        private void reserve(int count) {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            }
        }
    }

    /** docx4j's own prefixes ({@code w}, {@code r} …), without which JAXB would invent {@code ns1}, {@code ns2} …. */
    private interface PrefixMapper {
        Object get() throws JAXBException;
    }
}
