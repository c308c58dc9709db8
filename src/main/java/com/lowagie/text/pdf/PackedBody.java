package com.lowagie.text.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The objects of a file whose small ones stand in object streams, and where each of them stands, by number, in arrays: OpenPDF keeps a
 * sorted tree that it asks four times an object.
 */
final class PackedBody extends PdfWriter.PdfBody {
    private static final int MOST_PACKED = 200;
    /** Kinds of entries of a cross-reference stream: an object by itself, one in an object stream; 0 is a number without an object. */
    private static final byte ALONE = 1;

    private static final byte PACKED = 2;
    private static final int NEVER_USED_AGAIN = 0xFFFF;

    private final PdfWriter writer;
    private final Deflater deflater;
    private byte[] kinds = new byte[1 << 10];
    /** Of an object by itself, its offset in the file; of a packed one, the number of its stream. */
    private long[] places = new long[kinds.length];
    /** Of a packed object, which of its stream it is. */
    private int[] orders = new int[kinds.length];

    private int count = 1;
    private long position;

    /** The object stream that is being filled: where its objects begin, themselves, its number, and how many they are. */
    private final ByteBuffer index = new ByteBuffer();

    private final ByteBuffer packed = new ByteBuffer();
    private final Syntax indexed = new Syntax(index);
    private final Syntax objects = new Syntax(packed);
    private int stream;
    private int packedCount;

    PackedBody(PdfWriter writer) {
        super(writer);
        this.writer = writer;
        this.deflater = new Deflater(writer.getCompressionLevel());
        this.position = writer.getOs().getCounter();
        orders[0] = NEVER_USED_AGAIN;
    }

    @Override
    int getIndirectReferenceNumber() {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            places = Arrays.copyOf(places, count * 2);
            orders = Arrays.copyOf(orders, count * 2);
        }
        orders[count] = NEVER_USED_AGAIN;
        return count++;
    }

    @Override
    PdfIndirectObject add(PdfObject object, int number, boolean mayBePacked) throws IOException {
        PdfIndirectObject added = new PdfIndirectObject(number, object, writer);
        if (mayBePacked && object.canBeInObjStm()) {
            pack(object, number);
        } else {
            put(number, ALONE, position, 0);
            added.writeTo(writer.getOs());
            position = writer.getOs().getCounter();
        }
        return added;
    }

    private void put(int number, byte kind, long place, int order) {
        kinds[number] = kind;
        places[number] = place;
        orders[number] = order;
    }

    private void pack(PdfObject object, int number) throws IOException {
        begin(number);
        object.toPdf(writer, packed);
        objects.raw(" ");
    }

    /** Packs an object that is written here and now. */
    void pack(int number, Consumer<Syntax> object) throws IOException {
        begin(number);
        object.accept(objects);
        objects.raw(" ");
    }

    /** Makes room for another packed object. */
    private void begin(int number) throws IOException {
        if (packedCount == MOST_PACKED) {
            flush();
        }
        if (packedCount == 0) {
            stream = getIndirectReferenceNumber();
        }
        put(number, PACKED, stream, packedCount++);
        indexed.integer(number).raw(" ").integer(packed.size()).raw(" ");
    }

    private void flush() throws IOException {
        if (packedCount == 0) {
            return;
        }
        int first = index.size();
        PdfStream full = deflated(index.append(packed));
        full.put(PdfName.TYPE, PdfName.OBJSTM);
        full.put(PdfName.N, new PdfNumber(packedCount));
        full.put(PdfName.FIRST, new PdfNumber(first));
        index.reset();
        packed.reset();
        packedCount = 0;
        add(full, stream, false);
    }

    private PdfStream deflated(ByteBuffer plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.size() / 4);
        deflater.reset();
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            plain.writeTo(out);
        }
        PdfStream deflated = new PdfStream(bytes.toByteArray());
        deflated.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return deflated;
    }

    @Override
    long offset() {
        return position;
    }

    @Override
    int size() {
        return count;
    }

    /** Ends the file but for the offset of its table. */
    @Override
    void writeCrossReferenceTable(
            OutputStream out,
            PdfIndirectReference root,
            PdfIndirectReference info,
            PdfIndirectReference encryption,
            PdfObject fileId,
            int earlierTable)
            throws IOException {
        flush();
        int number = getIndirectReferenceNumber();
        put(number, ALONE, position, 0);
        int width = Long.BYTES - (Long.numberOfLeadingZeros(position) >> 3);
        PdfStream table = deflated(entries(width));
        deflater.end();
        table.putAll(new PdfWriter.PdfTrailer(count, root, info, encryption, fileId, earlierTable));
        table.put(PdfName.W, new PdfArray(new int[] {1, width, 2}));
        table.put(PdfName.TYPE, PdfName.XREF);
        table.put(PdfName.INDEX, new PdfArray(new int[] {0, count}));
        new PdfIndirectObject(number, table, writer).writeTo(writer.getOs());
    }

    private ByteBuffer entries(int width) {
        ByteBuffer entries = new ByteBuffer(count * (width + 3));
        for (int number = 0; number < count; number++) {
            entries.append(kinds[number]);
            for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
                entries.append((byte) (places[number] >>> shift));
            }
            entries.append((byte) (orders[number] >>> 8)).append((byte) orders[number]);
        }
        return entries;
    }
}
