package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.publish.Report;
import org.gongkai.publish.target.Promise;

/** What a publication did, in words. */
final class PublishText {
    private PublishText() {}

    static String counts(Report report) {
        return "新增 " + report.added().size() + "，更新 " + report.changed().size() + "，删除 "
                + report.removed().size() + "，共 " + report.files() + " 个文件";
    }

    /** What is to be said about links between years; mostly nothing. */
    static List<String> links(Report report) {
        List<String> lines = new ArrayList<>();
        if (!report.unlinked().isEmpty()) {
            lines.add(report.unlinked().size() + " 个网页到上、下年度的链接没有发布：目标上没有那些网页。");
        }
        if (!report.behind().isEmpty()) {
            lines.add("请把 " + String.join("、", report.behind()) + " 年度也发布：目标上没有那里的网页，或那里有到已撤下的网页的链接。");
        }
        return lines;
    }

    static String promise(Promise promise) {
        return switch (promise) {
            case SWITCH -> "这个目标能整版切换：本程序的所有文件在同一步换成新版本，访问者看不到新旧混杂。";
            case REPLACE -> "这个目标逐个替换文件：每个文件一步换好，先换报告，后换目录页；替换途中可能新旧并存。";
            case PAGE_BY_PAGE -> "这个目标不能覆盖改名：每个文件都是完整的，但更新的一刻可能短暂打不开；先换报告，后换目录页。";
        };
    }
}
