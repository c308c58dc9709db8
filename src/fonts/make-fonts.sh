#!/bin/sh
# Make the bundled fonts from named packages. Needs Debian 12 (apt-get, dpkg-deb, python3-fonttools 4.38.0), Maven, unzip.
# usage: make-fonts.sh [WORK-FOLDER]      (packages already in the work folder are not fetched again)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work/deb" "$work/jar" "$work/sources"
cd "$work"

deb() { # package, version
    ls deb/"$1"_*.deb >/dev/null 2>&1 || (cd deb && apt-get -q download "$1=$2")
    dpkg-deb -x deb/"$1"_*.deb root
}
deb fonts-noto-cjk 1:20220127+repack1-1
deb fonts-lxgw-wenkai 1.250+repack-1
deb unicode-data 15.0.0-1
[ -f jar/ph-fonts-noto-sans-sc-6.1.0.jar ] || mvn -q -B dependency:copy \
    -Dartifact=com.helger.font:ph-fonts-noto-sans-sc:6.1.0 -DoutputDirectory="$work/jar"

ln -sfn ../root/usr/share/fonts/opentype/noto sources/noto
cp root/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf sources/
cp root/usr/share/unicode/Unihan_OtherMappings.txt.bz2 sources/
cp root/usr/share/doc/fonts-noto-cjk/copyright sources/noto-copyright
cp root/usr/share/doc/fonts-lxgw-wenkai/copyright sources/wenkai-copyright
unzip -q -o -j jar/ph-fonts-noto-sans-sc-6.1.0.jar 'fonts/ttf/NotoSansSC/NotoSansSC-Medium.ttf' \
    'fonts/ttf/NotoSansSC/OFL.txt' -d sources

/usr/bin/python3 -c 'import fontTools, sys; sys.exit(fontTools.version != "4.38.0")' ||
    { echo "python3-fonttools 4.38.0 is needed: other versions may give other bytes" >&2; exit 1; }
/usr/bin/python3 -B "$here/subset.py" sources "$here/../main/resources/org/gongkai/fonts"
