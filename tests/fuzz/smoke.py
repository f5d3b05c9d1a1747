"""Builds the fuzz targets with clang and runs each with its seeds for its share of SECONDS: smoke.py SOURCE BUILD SECONDS.

Two run side by side, from one fixed seed: what this tries hardly changes between runs of one build, so a change is
judged and not the day's luck. A long hunt leaves the seed to chance. A finding makes it fail and shows the target's
last words; the input that showed it is kept in BUILD/fuzz-<target>/.
"""
import concurrent.futures
import math
import pathlib
import subprocess
import sys

source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
SIDE_BY_SIDE = 2
subprocess.run(["cmake", "-S", source, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=RelWithDebInfo",
                "-DCMAKE_CXX_COMPILER=clang++", "-DWSDOCTOR_TESTS=OFF", "-DWSDOCTOR_FUZZ=ON",
                "-DWSDOCTOR_SANITIZE=address,undefined,fuzzer-no-link"], check=True, stdout=subprocess.DEVNULL)
subprocess.run(["cmake", "--build", build, "--target", "fuzzers"], check=True, stdout=subprocess.DEVNULL)


targets = sorted((source / "tests/fuzz").glob("fuzz_*.cpp"))
assert targets
seconds = int(sys.argv[3]) // math.ceil(len(targets) / SIDE_BY_SIDE)
assert seconds > 0


def run(target):
    name = target.stem.removeprefix("fuzz_")
    corpus = build / f"fuzz-{name}"
    corpus.mkdir(exist_ok=True)
    seeds = source / "tests/fuzz/seeds" / name
    dictionary = "http.dict" if name in ("upgrade_response", "upgrade_request", "tunnel") else "websocket.dict"
    command = [build / "bin" / target.stem, corpus, seeds, f"-max_total_time={seconds}", "-max_len=4096", "-seed=6455",
               "-timeout=10", "-rss_limit_mb=1024", f"-artifact_prefix={corpus}/", "-print_final_stats=1",
               f"-dict={source}/tests/fuzz/{dictionary}"]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    count = [line for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    return name, done.returncode, count[0].split()[-1] if count else "0", done.stderr[-3000:]


failed = False
with concurrent.futures.ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
    for name, status, count, words in pool.map(run, targets):
        print(f"{name}: {count} executions", "" if status == 0 else f"FAILED\n{words}")
        failed = failed or status != 0 or count == "0"
sys.exit(failed)
