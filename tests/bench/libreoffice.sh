#!/usr/bin/env bash
# A thousand forms by LibreOffice beside the same forms by Kesu: LibreOffice converts one flat OpenDocument text, start
# included, in which each page holds the texts of one form in the same grid, font and size.
#   tests/bench/libreoffice.sh PATH/TO/kesu_bench [RUNS]
# needs libreoffice-writer-nogui.
set -euo pipefail

bench=${1:?path of kesu_bench, built as Release}
runs=${2:-3}
forms=1000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v soffice >/dev/null || { echo "soffice is missing: apt-get install libreoffice-writer-nogui" >&2; exit 1; }

QT_QPA_PLATFORM=offscreen "$bench" "print/100"
QT_QPA_PLATFORM=offscreen "$bench" "print/1"
KESU_BENCH_FORMS="$work/forms.fodt" QT_QPA_PLATFORM=offscreen "$bench" "print/sheet" >/dev/null

for run in $(seq "$runs"); do
    begin=$(date +%s.%N)
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/forms.fodt" >/dev/null 2>&1
    end=$(date +%s.%N)
    pages=$(pdfinfo "$work/forms.pdf" | awk '/^Pages/ {print $2}')
    size=$(stat -c %s "$work/forms.pdf")
    awk -v n="$forms" -v p="$pages" -v s="$size" -v a="$begin" -v b="$end" -v r="$run" 'BEGIN {
        printf "LibreOffice, run %d: %d forms on %d pages in %.1f s: %.0f forms/s, %d bytes a form\n", r, n, p, b - a, n / (b - a), s / n }'
done
