// Written by `tests/format/printed_by_numpy.py` with NumPy 1.24.2; not edited by hand.
// clang-format off

#include "catch.hpp"

#include <tessera/format/print.hpp>
#include <tessera/tensor/factory.hpp>
#include <tessera/view/broadcast.hpp>
#include <tessera/view/flip.hpp>
#include <tessera/view/permute.hpp>
#include <tessera/view/slice.hpp>

#include <cstdint>
#include <limits>
#include <sstream>
#include <string>

using namespace tessera;

namespace {

template <class A>
std::string printed(A const& a) {
  std::ostringstream stream;
  stream << a;
  return stream.str();
}

tensor<int, 2, 3> const numbers = iota<int, 2, 3>();

tensor<double, 2000> ones_and_a_spike() {
  auto result = ones<double, 2000>();
  result(1000) = 1e30;
  return result;
}

}  // namespace

TEST_CASE("printed as by NumPy: a scalar float", "[format][print]") {
  double const x[]{1.0};
  CHECK(printed(make_tensor<>(x)) == R"(1.0)");
}

TEST_CASE("printed as by NumPy: a scalar of many digits", "[format][print]") {
  double const x[]{0.30000000000000004};
  CHECK(printed(make_tensor<>(x)) == R"(0.30000000000000004)");
}

TEST_CASE("printed as by NumPy: a scalar float32", "[format][print]") {
  float const x[]{0.1F};
  CHECK(printed(make_tensor<>(x)) == R"(0.1)");
}

TEST_CASE("printed as by NumPy: a large scalar", "[format][print]") {
  double const x[]{1e+16};
  CHECK(printed(make_tensor<>(x)) == R"(1e+16)");
}

TEST_CASE("printed as by NumPy: a large scalar with a fraction", "[format][print]") {
  double const x[]{1234567890123.25};
  CHECK(printed(make_tensor<>(x)) == R"(1234567890123.25)");
}

TEST_CASE("printed as by NumPy: a small scalar", "[format][print]") {
  double const x[]{-1.2e-05};
  CHECK(printed(make_tensor<>(x)) == R"(-1.2e-05)");
}

TEST_CASE("printed as by NumPy: a scalar that is not finite", "[format][print]") {
  double const x[]{-std::numeric_limits<double>::infinity()};
  CHECK(printed(make_tensor<>(x)) == R"(-inf)");
}

TEST_CASE("printed as by NumPy: a scalar int", "[format][print]") {
  int const x[]{-7};
  CHECK(printed(make_tensor<>(x)) == R"(-7)");
}

TEST_CASE("printed as by NumPy: a scalar bool", "[format][print]") {
  bool const x[]{true};
  CHECK(printed(make_tensor<>(x)) == R"(True)");
}

TEST_CASE("printed as by NumPy: one element", "[format][print]") {
  float const x[]{2.0F};
  CHECK(printed(make_tensor<1>(x)) == R"([2.])");
}

TEST_CASE("printed as by NumPy: whole floats", "[format][print]") {
  float const x[]{1.0F, 2.0F, 3.0F};
  CHECK(printed(make_tensor<3>(x)) == R"([1. 2. 3.])");
}

TEST_CASE("printed as by NumPy: fractions of several lengths", "[format][print]") {
  float const x[]{0.5F, 1.0F, 1.25F};
  CHECK(printed(make_tensor<3>(x)) == R"([0.5  1.   1.25])");
}

TEST_CASE("printed as by NumPy: signs", "[format][print]") {
  double const x[]{-1.0, 2.5, -0.0};
  CHECK(printed(make_tensor<3>(x)) == R"([-1.   2.5 -0. ])");
}

TEST_CASE("printed as by NumPy: floats of several widths", "[format][print]") {
  double const x[]{1.5, -20.0, 300.25, 4.0};
  CHECK(printed(make_tensor<2, 2>(x)) == R"([[  1.5  -20.  ]
 [300.25   4.  ]])");
}

TEST_CASE("printed as by NumPy: float32 thirds", "[format][print]") {
  float const x[]{0.33333334F, 0.6666667F, 1.0F};
  CHECK(printed(make_tensor<3>(x)) == R"([0.33333334 0.6666667  1.        ])");
}

TEST_CASE("printed as by NumPy: float64 thirds", "[format][print]") {
  double const x[]{0.3333333333333333, 0.6666666666666666, 1.0};
  CHECK(printed(make_tensor<3>(x)) == R"([0.33333333 0.66666667 1.        ])");
}

TEST_CASE("printed as by NumPy: rounding that carries", "[format][print]") {
  double const x[]{0.9999999999, 9.9999999999, 1.5};
  CHECK(printed(make_tensor<3>(x)) == R"([ 1.  10.   1.5])");
}

TEST_CASE("printed as by NumPy: halfway beyond the last digit", "[format][print]") {
  double const x[]{0.123456785, 1.000000005, 2.5};
  CHECK(printed(make_tensor<3>(x)) == R"([0.12345678 1.         2.5       ])");
}

TEST_CASE("printed as by NumPy: a thousand times, not more", "[format][print]") {
  double const x[]{1.0, 1000.0};
  CHECK(printed(make_tensor<2>(x)) == R"([   1. 1000.])");
}

TEST_CASE("printed as by NumPy: more than a thousand times", "[format][print]") {
  double const x[]{1.0, 1000.5};
  CHECK(printed(make_tensor<2>(x)) == R"([1.0000e+00 1.0005e+03])");
}

TEST_CASE("printed as by NumPy: less than 1e-4", "[format][print]") {
  double const x[]{9e-05, 0.01};
  CHECK(printed(make_tensor<2>(x)) == R"([9.e-05 1.e-02])");
}

TEST_CASE("printed as by NumPy: just 1e-4", "[format][print]") {
  double const x[]{0.0001, 0.01};
  CHECK(printed(make_tensor<2>(x)) == R"([0.0001 0.01  ])");
}

TEST_CASE("printed as by NumPy: 1e8 and more", "[format][print]") {
  float const x[]{100000000.0F, 300000000.0F};
  CHECK(printed(make_tensor<2>(x)) == R"([1.e+08 3.e+08])");
}

TEST_CASE("printed as by NumPy: less than 1e8", "[format][print]") {
  double const x[]{99999999.0, 12345678.5};
  CHECK(printed(make_tensor<2>(x)) == R"([99999999.  12345678.5])");
}

TEST_CASE("printed as by NumPy: zeros do not count as small", "[format][print]") {
  double const x[]{0.0, 0.0, 250.5, 1.0};
  CHECK(printed(make_tensor<4>(x)) == R"([  0.    0.  250.5   1. ])");
}

TEST_CASE("printed as by NumPy: only zeros", "[format][print]") {
  double const x[]{0.0, 0.0, 0.0, 0.0};
  CHECK(printed(make_tensor<2, 2>(x)) == R"([[0. 0.]
 [0. 0.]])");
}

TEST_CASE("printed as by NumPy: exponents of three digits", "[format][print]") {
  double const x[]{1e+100, -1.0, 2.5e-07};
  CHECK(printed(make_tensor<3>(x)) == R"([ 1.0e+100 -1.0e+000  2.5e-007])");
}

TEST_CASE("printed as by NumPy: scientific with 8 digits", "[format][print]") {
  double const x[]{3141592653.589793, 2.718281828459045e-09, 0.0};
  CHECK(printed(make_tensor<3>(x)) == R"([3.14159265e+09 2.71828183e-09 0.00000000e+00])");
}

TEST_CASE("printed as by NumPy: scientific float32", "[format][print]") {
  float const x[]{1.1754944e-38F, 3.4028235e+38F, 0.1F};
  CHECK(printed(make_tensor<3>(x)) == R"([1.1754944e-38 3.4028235e+38 1.0000000e-01])");
}

TEST_CASE("printed as by NumPy: the smallest double", "[format][print]") {
  double const x[]{5e-324, 1.0};
  CHECK(printed(make_tensor<2>(x)) == R"([5.e-324 1.e+000])");
}

TEST_CASE("printed as by NumPy: nan and inf", "[format][print]") {
  float const x[]{std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
      -std::numeric_limits<float>::infinity(), 1.5F};
  CHECK(printed(make_tensor<4>(x)) == R"([ nan  inf -inf  1.5])");
}

TEST_CASE("printed as by NumPy: inf wider than the numbers", "[format][print]") {
  double const x[]{-std::numeric_limits<double>::infinity(), 1.0};
  CHECK(printed(make_tensor<2>(x)) == R"([-inf   1.])");
}

TEST_CASE("printed as by NumPy: nan alone", "[format][print]") {
  double const x[]{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  CHECK(printed(make_tensor<2>(x)) == R"([nan nan])");
}

TEST_CASE("printed as by NumPy: nan among scientific", "[format][print]") {
  double const x[]{1e-09, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
      -std::numeric_limits<double>::infinity()};
  CHECK(printed(make_tensor<4>(x)) == R"([1.e-09    nan    inf   -inf])");
}

TEST_CASE("printed as by NumPy: ints", "[format][print]") {
  int const x[]{1, -20, 300};
  CHECK(printed(make_tensor<3>(x)) == R"([  1 -20 300])");
}

TEST_CASE("printed as by NumPy: a matrix of ints", "[format][print]") {
  int const x[]{1, 2, 3, -4, 5, 60};
  CHECK(printed(make_tensor<2, 3>(x)) == R"([[ 1  2  3]
 [-4  5 60]])");
}

TEST_CASE("printed as by NumPy: the extremes of int64", "[format][print]") {
  std::int64_t const x[]{INT64_MIN, 9223372036854775807, 0};
  CHECK(printed(make_tensor<3>(x)) == R"([-9223372036854775808  9223372036854775807                    0])");
}

TEST_CASE("printed as by NumPy: the extremes of uint64", "[format][print]") {
  std::uint64_t const x[]{UINT64_MAX, 0};
  CHECK(printed(make_tensor<2>(x)) == R"([18446744073709551615                    0])");
}

TEST_CASE("printed as by NumPy: int8 as numbers", "[format][print]") {
  std::int8_t const x[]{-128, 127, 65};
  CHECK(printed(make_tensor<3>(x)) == R"([-128  127   65])");
}

TEST_CASE("printed as by NumPy: uint8 as numbers", "[format][print]") {
  std::uint8_t const x[]{0, 255, 65, 7};
  CHECK(printed(make_tensor<2, 2>(x)) == R"([[  0 255]
 [ 65   7]])");
}

TEST_CASE("printed as by NumPy: int16", "[format][print]") {
  std::int16_t const x[]{-32768, 9};
  CHECK(printed(make_tensor<2>(x)) == R"([-32768      9])");
}

TEST_CASE("printed as by NumPy: bools", "[format][print]") {
  bool const x[]{true, false, false, false};
  CHECK(printed(make_tensor<2, 2>(x)) == R"([[ True False]
 [False False]])");
}

TEST_CASE("printed as by NumPy: only true", "[format][print]") {
  bool const x[]{true, true};
  CHECK(printed(make_tensor<2>(x)) == R"([ True  True])");
}

TEST_CASE("printed as by NumPy: three axes", "[format][print]") {
  CHECK(printed(iota<int, 2, 3, 4>()) == R"([[[ 0  1  2  3]
  [ 4  5  6  7]
  [ 8  9 10 11]]

 [[12 13 14 15]
  [16 17 18 19]
  [20 21 22 23]]])");
}

TEST_CASE("printed as by NumPy: four axes", "[format][print]") {
  CHECK(printed(iota<float, 2, 2, 1, 3>(0.5F)) == R"([[[[ 0.5  1.5  2.5]]

  [[ 3.5  4.5  5.5]]]


 [[[ 6.5  7.5  8.5]]

  [[ 9.5 10.5 11.5]]]])");
}

TEST_CASE("printed as by NumPy: five axes", "[format][print]") {
  CHECK(printed(iota<int, 1, 2, 1, 2, 2>()) == R"([[[[[0 1]
    [2 3]]]


  [[[4 5]
    [6 7]]]]])");
}

TEST_CASE("printed as by NumPy: a long line of ints", "[format][print]") {
  CHECK(printed(iota<int, 40>(-5)) == R"([-5 -4 -3 -2 -1  0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18
 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34])");
}

TEST_CASE("printed as by NumPy: a long line of floats", "[format][print]") {
  float const x[]{0.0F, 0.656987F, 0.990607F, 0.836656F, 0.270906F, -0.428183F, -0.916522F, -0.953753F, -0.521551F,
      0.167356F, 0.773891F, 0.99952F, 0.73319F, 0.105988F, -0.573382F, -0.970535F, -0.889996F, -0.371404F, 0.329991F,
      0.868966F, 0.98024F, 0.609044F, -0.06192F};
  CHECK(printed(make_tensor<23>(x)) == R"([ 0.        0.656987  0.990607  0.836656  0.270906 -0.428183 -0.916522
 -0.953753 -0.521551  0.167356  0.773891  0.99952   0.73319   0.105988
 -0.573382 -0.970535 -0.889996 -0.371404  0.329991  0.868966  0.98024
  0.609044 -0.06192 ])");
}

TEST_CASE("printed as by NumPy: long lines in a matrix", "[format][print]") {
  double const x[]{0.0, 19.709598, 29.718221, 25.099669, 8.127174, -12.84548, -27.495646, -28.61258, -15.64653, 0.0,
      0.328493, 0.495304, 0.418328, 0.135453, -0.214091, -0.458261, -0.476876, -0.260776};
  CHECK(printed(make_tensor<2, 9>(x)) == R"([[  0.        19.709598  29.718221  25.099669   8.127174 -12.84548
  -27.495646 -28.61258  -15.64653 ]
 [  0.         0.328493   0.495304   0.418328   0.135453  -0.214091
   -0.458261  -0.476876  -0.260776]])");
}

TEST_CASE("printed as by NumPy: a line of exactly the width", "[format][print]") {
  int const x[]{1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 123};
  CHECK(printed(make_tensor<10>(x)) == R"([1234567 1234567 1234567 1234567 1234567 1234567 1234567 1234567 1234567
     123])");
}

TEST_CASE("printed as by NumPy: a line of one character more", "[format][print]") {
  int const x[]{12345678, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567};
  CHECK(printed(make_tensor<9>(x)) == R"([12345678  1234567  1234567  1234567  1234567  1234567  1234567  1234567
  1234567])");
}

TEST_CASE("printed as by NumPy: elements wider than half a line", "[format][print]") {
  std::int64_t const x[]{1000000000000000000, 1000000000000000001, 1000000000000000002, 1000000000000000003,
      1000000000000000004};
  CHECK(printed(make_tensor<5>(x)) == R"([1000000000000000000 1000000000000000001 1000000000000000002
 1000000000000000003 1000000000000000004])");
}

TEST_CASE("printed as by NumPy: 1000 elements", "[format][print]") {
  CHECK(printed(iota<int, 1000>()) == R"([  0   1   2   3   4   5   6   7   8   9  10  11  12  13  14  15  16  17
  18  19  20  21  22  23  24  25  26  27  28  29  30  31  32  33  34  35
  36  37  38  39  40  41  42  43  44  45  46  47  48  49  50  51  52  53
  54  55  56  57  58  59  60  61  62  63  64  65  66  67  68  69  70  71
  72  73  74  75  76  77  78  79  80  81  82  83  84  85  86  87  88  89
  90  91  92  93  94  95  96  97  98  99 100 101 102 103 104 105 106 107
 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125
 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143
 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161
 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179
 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197
 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215
 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233
 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251
 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269
 270 271 272 273 274 275 276 277 278 279 280 281 282 283 284 285 286 287
 288 289 290 291 292 293 294 295 296 297 298 299 300 301 302 303 304 305
 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323
 324 325 326 327 328 329 330 331 332 333 334 335 336 337 338 339 340 341
 342 343 344 345 346 347 348 349 350 351 352 353 354 355 356 357 358 359
 360 361 362 363 364 365 366 367 368 369 370 371 372 373 374 375 376 377
 378 379 380 381 382 383 384 385 386 387 388 389 390 391 392 393 394 395
 396 397 398 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413
 414 415 416 417 418 419 420 421 422 423 424 425 426 427 428 429 430 431
 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449
 450 451 452 453 454 455 456 457 458 459 460 461 462 463 464 465 466 467
 468 469 470 471 472 473 474 475 476 477 478 479 480 481 482 483 484 485
 486 487 488 489 490 491 492 493 494 495 496 497 498 499 500 501 502 503
 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521
 522 523 524 525 526 527 528 529 530 531 532 533 534 535 536 537 538 539
 540 541 542 543 544 545 546 547 548 549 550 551 552 553 554 555 556 557
 558 559 560 561 562 563 564 565 566 567 568 569 570 571 572 573 574 575
 576 577 578 579 580 581 582 583 584 585 586 587 588 589 590 591 592 593
 594 595 596 597 598 599 600 601 602 603 604 605 606 607 608 609 610 611
 612 613 614 615 616 617 618 619 620 621 622 623 624 625 626 627 628 629
 630 631 632 633 634 635 636 637 638 639 640 641 642 643 644 645 646 647
 648 649 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665
 666 667 668 669 670 671 672 673 674 675 676 677 678 679 680 681 682 683
 684 685 686 687 688 689 690 691 692 693 694 695 696 697 698 699 700 701
 702 703 704 705 706 707 708 709 710 711 712 713 714 715 716 717 718 719
 720 721 722 723 724 725 726 727 728 729 730 731 732 733 734 735 736 737
 738 739 740 741 742 743 744 745 746 747 748 749 750 751 752 753 754 755
 756 757 758 759 760 761 762 763 764 765 766 767 768 769 770 771 772 773
 774 775 776 777 778 779 780 781 782 783 784 785 786 787 788 789 790 791
 792 793 794 795 796 797 798 799 800 801 802 803 804 805 806 807 808 809
 810 811 812 813 814 815 816 817 818 819 820 821 822 823 824 825 826 827
 828 829 830 831 832 833 834 835 836 837 838 839 840 841 842 843 844 845
 846 847 848 849 850 851 852 853 854 855 856 857 858 859 860 861 862 863
 864 865 866 867 868 869 870 871 872 873 874 875 876 877 878 879 880 881
 882 883 884 885 886 887 888 889 890 891 892 893 894 895 896 897 898 899
 900 901 902 903 904 905 906 907 908 909 910 911 912 913 914 915 916 917
 918 919 920 921 922 923 924 925 926 927 928 929 930 931 932 933 934 935
 936 937 938 939 940 941 942 943 944 945 946 947 948 949 950 951 952 953
 954 955 956 957 958 959 960 961 962 963 964 965 966 967 968 969 970 971
 972 973 974 975 976 977 978 979 980 981 982 983 984 985 986 987 988 989
 990 991 992 993 994 995 996 997 998 999])");
}

TEST_CASE("printed as by NumPy: a summary of one axis", "[format][print]") {
  CHECK(printed(iota<int, 1001>()) == R"([   0    1    2 ...  998  999 1000])");
}

TEST_CASE("printed as by NumPy: a summary of two axes", "[format][print]") {
  CHECK(printed(iota<float, 30, 50>()) == R"([[0.000e+00 1.000e+00 2.000e+00 ... 4.700e+01 4.800e+01 4.900e+01]
 [5.000e+01 5.100e+01 5.200e+01 ... 9.700e+01 9.800e+01 9.900e+01]
 [1.000e+02 1.010e+02 1.020e+02 ... 1.470e+02 1.480e+02 1.490e+02]
 ...
 [1.350e+03 1.351e+03 1.352e+03 ... 1.397e+03 1.398e+03 1.399e+03]
 [1.400e+03 1.401e+03 1.402e+03 ... 1.447e+03 1.448e+03 1.449e+03]
 [1.450e+03 1.451e+03 1.452e+03 ... 1.497e+03 1.498e+03 1.499e+03]])");
}

TEST_CASE("printed as by NumPy: a summary of three axes", "[format][print]") {
  CHECK(printed(iota<int, 8, 9, 20>()) == R"([[[   0    1    2 ...   17   18   19]
  [  20   21   22 ...   37   38   39]
  [  40   41   42 ...   57   58   59]
  ...
  [ 120  121  122 ...  137  138  139]
  [ 140  141  142 ...  157  158  159]
  [ 160  161  162 ...  177  178  179]]

 [[ 180  181  182 ...  197  198  199]
  [ 200  201  202 ...  217  218  219]
  [ 220  221  222 ...  237  238  239]
  ...
  [ 300  301  302 ...  317  318  319]
  [ 320  321  322 ...  337  338  339]
  [ 340  341  342 ...  357  358  359]]

 [[ 360  361  362 ...  377  378  379]
  [ 380  381  382 ...  397  398  399]
  [ 400  401  402 ...  417  418  419]
  ...
  [ 480  481  482 ...  497  498  499]
  [ 500  501  502 ...  517  518  519]
  [ 520  521  522 ...  537  538  539]]

 ...

 [[ 900  901  902 ...  917  918  919]
  [ 920  921  922 ...  937  938  939]
  [ 940  941  942 ...  957  958  959]
  ...
  [1020 1021 1022 ... 1037 1038 1039]
  [1040 1041 1042 ... 1057 1058 1059]
  [1060 1061 1062 ... 1077 1078 1079]]

 [[1080 1081 1082 ... 1097 1098 1099]
  [1100 1101 1102 ... 1117 1118 1119]
  [1120 1121 1122 ... 1137 1138 1139]
  ...
  [1200 1201 1202 ... 1217 1218 1219]
  [1220 1221 1222 ... 1237 1238 1239]
  [1240 1241 1242 ... 1257 1258 1259]]

 [[1260 1261 1262 ... 1277 1278 1279]
  [1280 1281 1282 ... 1297 1298 1299]
  [1300 1301 1302 ... 1317 1318 1319]
  ...
  [1380 1381 1382 ... 1397 1398 1399]
  [1400 1401 1402 ... 1417 1418 1419]
  [1420 1421 1422 ... 1437 1438 1439]]])");
}

TEST_CASE("printed as by NumPy: a summary with short axes", "[format][print]") {
  CHECK(printed(iota<int, 6, 2, 100>()) == R"([[[   0    1    2 ...   97   98   99]
  [ 100  101  102 ...  197  198  199]]

 [[ 200  201  202 ...  297  298  299]
  [ 300  301  302 ...  397  398  399]]

 [[ 400  401  402 ...  497  498  499]
  [ 500  501  502 ...  597  598  599]]

 [[ 600  601  602 ...  697  698  699]
  [ 700  701  702 ...  797  798  799]]

 [[ 800  801  802 ...  897  898  899]
  [ 900  901  902 ...  997  998  999]]

 [[1000 1001 1002 ... 1097 1098 1099]
  [1100 1101 1102 ... 1197 1198 1199]]])");
}

TEST_CASE("printed as by NumPy: a summary of a column", "[format][print]") {
  CHECK(printed(iota<double, 1200, 1>()) == R"([[0.000e+00]
 [1.000e+00]
 [2.000e+00]
 ...
 [1.197e+03]
 [1.198e+03]
 [1.199e+03]])");
}

TEST_CASE("printed as by NumPy: a format chosen by what a summary shows", "[format][print]") {
  CHECK(printed(ones_and_a_spike()) == R"([1. 1. 1. ... 1. 1. 1.])");
}

TEST_CASE("printed as by NumPy: a transposed view", "[format][print]") {
  CHECK(printed(views::transpose(numbers)) == R"([[0 3]
 [1 4]
 [2 5]])");
}

TEST_CASE("printed as by NumPy: a reversed view", "[format][print]") {
  CHECK(printed(views::flip<1>(numbers)) == R"([[2 1 0]
 [5 4 3]])");
}

TEST_CASE("printed as by NumPy: every other column", "[format][print]") {
  CHECK(printed(views::slice<range<>, range<0, 3, 2>>(numbers)) == R"([[0 2]
 [3 5]])");
}

TEST_CASE("printed as by NumPy: a broadcast view", "[format][print]") {
  CHECK(printed(views::broadcast_to<2, 2, 3>(numbers)) == R"([[[0 1 2]
  [3 4 5]]

 [[0 1 2]
  [3 4 5]]])");
}
