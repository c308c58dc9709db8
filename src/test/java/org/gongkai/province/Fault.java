package org.gongkai.province;

import java.util.Map;

/** A clerk's slip, and the code of the error that it must give. */
public enum Fault {
    /** A bracket is not closed. */
    SYNTAX("YAML-FLOW") {
        @Override
        String spoilt(String file) {
            return file + "更正: [{日期: 2030-01-01\n";
        }
    },
    /** A key that no form has. */
    UNKNOWN_KEY("KEY-UNKNOWN") {
        @Override
        String spoilt(String file) {
            return file + "备注说明: 无\n";
        }
    },
    /** A number with its unit. */
    NOT_A_NUMBER("CELL-UNIT") {
        @Override
        void spoil(Map<String, String> cells) {
            cells.put(RECEIVED, "12件");
        }
    },
    /** One request more than were dealt with or are left. */
    WRONG_SUM("T3-BALANCE") {
        @Override
        void spoil(Map<String, String> cells) {
            cells.put(RECEIVED, Integer.toString(1 + Integer.parseInt(cells.getOrDefault(RECEIVED, "0"))));
        }
    },
    /** A character that no reader shows. */
    UNSAFE_CHARACTER("TEXT-CHARACTER") {
        @Override
        String spoilt(String file) {
            return file.replaceFirst("下一步", "下一\u0007步");
        }
    };

    private static final String RECEIVED = "依申请公开.本年新收.自然人";

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** The code of the error that names it. */
    public String code() {
        return code;
    }

    void spoil(Map<String, String> cells) {}

    String spoilt(String file) {
        return file;
    }
}
