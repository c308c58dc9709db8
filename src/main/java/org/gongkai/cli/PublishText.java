package org.gongkai.cli;

import org.gongkai.publish.Report;
import org.gongkai.publish.target.Promise;

/** What a publication did, in words. */
final class PublishText {
    private PublishText() {}

    static String counts(Report report) {
        return "新增 " + report.added().size() + "，更新 " + report.changed().size() + "，删除 "
                + report.removed().size() + "，共 " + report.files() + " 个文件";
    }

    static String promise(Promise promise) {
        return switch (promise) {
            case SWITCH -> "这个目标能整版切换：本程序的所有文件在同一步换成新版本，访问者看不到新旧混杂。";
            case REPLACE -> "这个目标逐个替换文件：每个文件一步换好，先换报告，后换目录页；替换途中可能新旧并存。";
            case PAGE_BY_PAGE -> "这个目标不能覆盖改名：每个文件都是完整的，但更新的一刻可能短暂打不开；先换报告，后换目录页。";
        };
    }
}
