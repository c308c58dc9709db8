package org.gongkai.render.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A zip archive whose bytes depend on its members and on nothing else.
 *
 * <p>Written by hand because java.util.zip can neither take a member that is already deflated nor leave out the time of day. Source:
 * APPNOTE.TXT of PKWARE, 4.3.
 */
final class Archive {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final short VERSION = 20;
    /** 1980-01-01, the first day that a zip archive can name. */
    private static final short DATE = 1 << 5 | 1;

    private static final short MIDNIGHT = 0;

    private Archive() {}

    /** The bytes of an archive with these members in this order. */
    static byte[] of(List<Member> members) {
        int size = END_SIZE;
        for (Member member : members) {
            size += LOCAL_SIZE + CENTRAL_SIZE + 2 * member.name().length() + member.data().length;
        }
        ByteBuffer archive = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int[] offsets = new int[members.size()];
        for (int i = 0; i < offsets.length; i++) {
            Member member = members.get(i);
            offsets[i] = archive.position();
            archive.putInt(LOCAL_HEADER);
            describe(archive, member);
            archive.put(name(member)).put(member.data());
        }
        int directory = archive.position();
        for (int i = 0; i < offsets.length; i++) {
            Member member = members.get(i);
            archive.putInt(CENTRAL_HEADER).putShort(VERSION);
            describe(archive, member);
            // No comment, first disk, no attributes.
            archive.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            archive.putInt(offsets[i]).put(name(member));
        }
        int directorySize = archive.position() - directory;
        archive.putInt(END).putInt(0);
        archive.putShort((short) offsets.length).putShort((short) offsets.length);
        archive.putInt(directorySize).putInt(directory).putShort((short) 0);
        return archive.array();
    }

    /** The fields that a local header and the central directory share. */
    private static void describe(ByteBuffer archive, Member member) {
        archive.putShort(VERSION).putShort((short) 0).putShort((short) (member.deflated() ? 8 : 0));
        archive.putShort(MIDNIGHT).putShort(DATE);
        archive.putInt((int) member.crc()).putInt(member.data().length).putInt(member.size());
        archive.putShort((short) member.name().length()).putShort((short) 0);
    }

    private static byte[] name(Member member) {
        return member.name().getBytes(StandardCharsets.US_ASCII);
    }
}
